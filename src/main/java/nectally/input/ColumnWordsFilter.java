package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      PaXfnjCfCLlPgaiEQbDb_eQ8LZRB5TXTR?ingB;^P4SWLl18]VCdL17khpd:iaI`ilScDKUV8?IFkBC4><HTeMcDa>=P\
      iA05?6c>CV0I5^7U;cphM]0DY^]Z20V;8]o4eGPQQ;@T3l?V4YYoV2N?lQVc=81FgT<;g1TXDR45^QMAadeXIbh1B<_X\
      Ne6[BnKS@W5lDU=3:<fK>E^e_Sb=806_RadlSWpnIY?PfDKiVW[3i;5j5XA<aJL;J_IB5fppj?4M3Wk;H^Te]3XS>?=G\
      ^1Tli1NI<UHiEg>ja`KGNb;n2YZTQi5i40GK_[YQ_<5eGJfSV0M<2i29RiYIJ<knY0o9LGKMm_F^J_CPUac65`]TSJdk\
      BjPo2UbKZl_n?j3fTDEXHRmAllNkj[fBUkMT6m>8=c3HW2Aco8MP`ApUKcpdZJbe@eao7aQ2^4fc_h`EIC;cfT`Q<?Vj\
      18J7[1M?aP=aT_X2LAc8>UVVVU5dNPb@11Jgg91BPTl4ojDPS2nN0cc`=aj`:X2;]BN8Vem^iW>jO]I]PRaR?<k2W2Bd\
      ;:A5d1G9PgfM4QA6fkHZ1LIbSO^I@n5T>:MYdBf@]G2geTPK@GA05NjI3EB312XK<05Be8]oS9ZBioe7`2ZOiEm3mH]k\
      O5<kb8Dj@HmU_03RcWj23CLkNi`Q>POkL]:E2f@Gf[C_H2<gZV1igbQI<TBDRXQBih0RYB7^U3;ejg0Qe9VJRL?0Ui:V\
      GP23C6YBbS9QY>Y8aM7:?<eB4jCXZblHJhJ>i_[d]=OQ]B8OYKA41dEX5XOi>[4]0@>A^>9<4^8@J3bf;GQ0`eDmLL00\
      D?:47n3OMf9W;XIibZ^f1_9WdU^;4o7W?GgAi@F^PTA_>TTa62?lkYcmS]HCT<ApFLDgNi@]PZSK6A4Y5Aa3Q9X16MmV\
      FR7cGI_cTDeM2IE441<ia@=0VU=AR3kajY@<]@O_9H?U]cc8C<`eAib?C6C6BaA[eeAQ@1c_ckX>Q:IeLVLPbALP_L65\
      fIQ3>hmhc7ARRPm<9S96c=Qok3F<AW_Z9=k6e3iIFO`AKo]f501TU[k0SD987CcN7me@o^:2^5>QH_228eV24hFJZO[Z\
      QB8WWOB;R8oQK]f@Z;4X29Mhm7@NPDDg2T5FB0p;6o0G94MMVX5X[Ldj[D`lDQc;P@jJ8@<a]2gCDLK:3?;6kd63a5?l\
      6dnW@WTVKDJSUpWBf3:7[6n>mg9S@V3?N]a8hHd4P]nmT:BLm[0>9A2d78@5ZD3IcK`kQP0`YGk7HmD0CnF@l<iomp;U\
      N1AlJRbjN4R;ffIgZGgPZML@2[_10OXH4n[QgOGiE]O?K=AF3jV?VCN;g:V<GS^mTBA0RQZ_52EOV1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
