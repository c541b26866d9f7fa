package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      PaPfnjCfCLdPFaiEPbDb_eQ8LXRB54XTR?ingB:^P4SWLl18]VCdL17khpd:iaI`ilScDKUV8?IFkBC4><8PeMcDa>=P\
      iA05?4c>CV0I5^7U;cpWD]0D9^]Z20V;0]o4eGPQQ;@T3l?V4YYoV2N?lQVB=81FcT<;g1TXDR44^QLAadeXIbh1@<_X\
      Ne6[B^KS@W5[DU=3:<fK>E^e_Sb9806VRPdlSWkMI9?PfDKiVW[3i35j5XA<aJL;J_IB5fppj>4M3Wk;H]Te]3XS>?=G\
      ]1TlX1NI<QHaEg>ba`KGHb;m2YZTPi5i40GK>[YQ_<5eGJUQV0M<2i29RaYAJ<imY0o9LGKLm>F^J_CPUac65`]TSJdc\
      BjPo2UbJRK_n?93fP4EXHRm1llNkjZfBUJMT6m>8=c3@W2Aco8MPWAjUKcpCZJbe@ePN7a12^4fc_h`EIC;cbT`Q<7Vj\
      18J6[1M?aP=aT6X2LAc8>UVVVU4dNPb@11JFF912PTK4obDPS2nN0cc`=aj`:X0;]BN8Vem^iW>jM]I]PRaR?<k2W2Bd\
      ;:A5d1G9PgfM4QA6fkHZ1LIbSO^I@e5T>:HYd2f@]F2geTPK@CA05NjI3EB312XK405BT8]oS9ZBioe7`2ZOaEm3mH<k\
      O5<kb8Dj@HmU_03Rc7j23CLkNi`Q>PGk<]:E2f@Gf[B_H2<gZV1igAQI<TB4RXQBih0RYB7UU3;ebg0Qe9VJRL?0Ui:6\
      GP21B6YBbS9QY>Y8aM7:?<eB4jCXZQlHJWJ>H_[d]=OQ]B8OY;A41dEX5XOa>[4]0@>A^>9<4^8@J2bf;GQ0;a4mLL00\
      D=:46M3OMe9U9XIibZ^f1_1WdU^;4o7V?GgAi@F^PTA_>TTa60;lkYcmS]HCT<ApFLDFNi@XPZSK6A4Y5Aa3Q9X06MmV\
      FR5cGI_cTDeM2IE441<ia@=0VU=AR3BajY@<<@O_9H?T]cc8C<?e1ib?C6C6BaA[aeAQ@1c_ckX>Q:IeLVLPbALP_L65\
      fIQ3>hmhc7ARRPi<9S96P=Qok3F<AW_Z95c6e3iIFO`AKo]E5014U[k0RD987CcN7mD@o^:2^5>Q8Z220eV24hFJZK[Z\
      QB8WWOB;R8o1K]f@Z;4X29Ihm7@NPDDg2T5F@0h;6o0G94EMVX5X[<dj[@`lDQc;P@jJ0@<a]2g3DLK:3?;6kd23a5?l\
      6cnW@WTVKD:SUpWBf327[2n:]R9S@63?N]a8hHd4P]LmT:BLm[0>9A2d78@5ZD3IcK?cQP0`YGk7HmD0CnF0R<ikmp1U\
      >01lJPbjN4R;fEIgZGgPZM<@2S_10K8@4n[QgOGiE]O?K=AF1jT?VC>;F:R<GS^mTBA0PQZ>50EOR1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
