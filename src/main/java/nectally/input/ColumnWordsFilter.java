package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      PaPfnjCfCLdPgaiEQbDb_eQ8LZRB5TXTR?ingB;^P4SWLl18]VCdL17khpd:iaI`ilScDKUV8?IFkBC4><HTeMcDa>=P\
      iA05?6c>CV0I5^7U;cphM]0DY^]Z20V;8]o4eGPQQ;@T3l?V4YYoV2N?lQVc=81FgT<;g1TXDR45^QMAadeXIbh1@<_X\
      Ne6[BnKS@W5lDU=3:<fK>E^e_Sb=806_RadlSWknI9?PfDKiVW[3i;5j5XA<aJL;J_IB5fppj?4M3Wk;H]Te]3XS>?=G\
      ^1Tli1NI<UHiEg>ja`KGJb;n2YZTQi5i40GK_[YQ_<5eGJfSV0M<2i29RiYIJ<knY0o9LGKMm>F^J_CPUac65`]TSJdk\
      BjPo2UbKZl_n?j3fTDEXHRmAllNkjZfBUkMT6m>8=c3HW2Aco8MP`AnUKcpdZJbe@ePo7aQ2^4fc_h`EIC;cfT`Q<7Vj\
      18J7[1M?aP=aT_X2LAc8>UVVVU5dNPb@11JFg912PTl4ojDPS2nN0cc`=aj`:X2;]BN8Vem^iW>jO]I]PRaR?<k2W2Bd\
      ;:A5d1G9PgfM4QA6fkHZ1LIbSO^I@n5T>:MYd2f@]G2geTPK@GA05NjI3EB312XK<05Be8]oS9ZBioe7`2ZOiEm3mH]k\
      O5<kb8Dj@HmU_03RcWj23CLkNi`Q>POkL]:E2f@Gf[C_H2<gZV1igAQI<TBDRXQBih0RYB7^U3;ejg0Qe9VJRL?0Ui:6\
      GP23C6YBbS9QY>Y8aM7:?<eB4jCXZblHJWJ>i_[d]=OQ]B8OYKA41dEX5XOi>[4]0@>A^>9<4^8@J3bf;GQ0`eDmLL00\
      D?:47n3OMe9U;XIibZ^f1_9WdU^;4o7V?GgAi@F^PTA_>TTa62?lkYcmS]HCT<ApFLDgNi@]PZSK6A4Y5Aa3Q9X16MmV\
      FR7cGI_cTDeM2IE441<ia@=0VU=AR3kajY@<]@O_9H?U]cc8C<?eAib?C6C6BaA[eeAQ@1c_ckX>Q:IeLVLPbALP_L65\
      fIQ3>hmhc7ARRPm<9S96c=Qok3F<AW_Z95k6e3iIFO`AKo]f5014U[k0SD987CcN7me@o^:2^5>Q8_228eV24hFJZK[Z\
      QB8WWOB;R8oQK]f@Z;4X29Mhm7@NPDDg2T5FB0p;6o0G94MMVX5X[Ldj[D`lDQc;P@jJ8@<a]2gCDLK:3?;6kd63a5?l\
      6dnW@WTVKD:SUpWBf3:7[6n>mg9S@V3?N]a8hHd4P]nmT:BLm[0>9A2d78@5ZD3IcK?kQP0`YGk7HmD0CnF@l<iomp;U\
      N11lJRbjN4R;ffIgZGgPZM<@2S_10K8H4n[QgOGiE]O?K=AF3jT?VCN;g:V<GS^mTBA0RQZ_52EOV1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
