package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      PaPfnjCfCLdPgaiEQbDb_eQ8LXRB5TXTR?ingB;^P4SWLl18]VCdL17khpd:iaI`ilScDKUV8?IFkBC4><HPeMcDa>=P\
      iA05?6c>CV0I5^7U;cpWM]0DY^]Z20V;8]o4eGPQQ;@T3l?V4YYoV2N?lQVc=81FgT<;g1TXDR45^QLAadeXIbh1@<_X\
      Ne6[BnKS@W5lDU=3:<fK>E^e_Sb9806_RadlSWknI9?PfDKiVW[3i;5j5XA<aJL;J_IB5fppj>4M3Wk;H]Te]3XS>?=G\
      ^1Tli1NI<QHiEg>ja`KGHb;n2YZTPi5i40GK_[YQ_<5eGJfQV0M<2i29RiYAJ<imY0o9LGKLm>F^J_CPUac65`]TSJdk\
      BjPo2UbJZK_n?I3fT4EXHRm1llNkjZfBUJMT6m>8=c3@W2Aco8MP`AjUKcpdZJbe@ePN7a12^4fc_h`EIC;cbT`Q<7Vj\
      18J7[1M?aP=aT_X2LAc8>UVVVU4dNPb@11JFF912PTl4obDPS2nN0cc`=aj`:X2;]BN8Vem^iW>jM]I]PRaR?<k2W2Bd\
      ;:A5d1G9PgfM4QA6fkHZ1LIbSO^I@f5T>:IYd2f@]G2geTPK@CA05NjI3EB312XK<05Be8]oS9ZBioe7`2ZOaEm3mH]k\
      O5<kb8Dj@HmU_03RcWj23CLkNi`Q>POkL]:E2f@Gf[C_H2<gZV1igAQI<TBDRXQBih0RYB7UU3;ejg0Qe9VJRL?0Ui:6\
      GP21B6YBbS9QY>Y8aM7:?<eB4jCXZQlHJWJ>i_[d]=OQ]B8OYKA41dEX5XOi>[4]0@>A^>9<4^8@J3bf;GQ0[a4mLL00\
      D=:46M3OMe9U9XIibZ^f1_1WdU^;4o7V?GgAi@F^PTA_>TTa62?lkYcmS]HCT<ApFLDFNi@XPZSK6A4Y5Aa3Q9X16MmV\
      FR5cGI_cTDeM2IE441<ia@=0VU=AR3cajY@<<@O_9H?U]cc8C<?eAib?C6C6BaA[eeAQ@1c_ckX>Q:IeLVLPbALP_L65\
      fIQ3>hmhc7ARRPm<9S96c=Qok3F<AW_Z95k6e3iIFO`AKo]E5014U[k0SD987CcN7me@o^:2^5>Q8Z220eV24hFJZK[Z\
      QB8WWOB;R8oQK]f@Z;4X29Mhm7@NPDDg2T5F@0p;6o0G94EMVX5X[Ldj[D`lDQc;P@jJ8@<a]2gCDLK:3?;6kd23a5?l\
      6dnW@WTVKD:SUpWBf3:7[6n>]R9S@V3?N]a8hHd4P]mmT:BLm[0>9A2d78@5ZD3IcK?cQP0`YGk7HmD0CnF@l<ikmp9U\
      >01lJPbjN4R;ffIgZGgPZM<@2S_10K8@4n[QgOGiE]O?K=AF3jT?VCN;g:V<GS^mTBA0RQZ_52EOV1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
