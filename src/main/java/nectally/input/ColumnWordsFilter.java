package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      Pc]fnjCfCLpPgaiEYbDb_eQ9mZRJ5TXTR?ingc;^P4S`Ll18]VhdLQ7khph:iaIpilScDKUV8?jFkFC<>LHUeMcDa>=P\
      nC05O6k>CV0I5^7W?cphMo0DY^]Z20V;<]o4eGaQQ;BT3l?_4YYoV2N?lQVc=81ogU]?g9TXDR45^QMAeleXIbh1B<_X\
      Ne6[CnK[DW5lF^=3;<nK>E^e_Sb=80>_VallSWpnMY?PfDKiVW[7j;5n5Xb>aJL;J_IBEfppj?4M3Wk;H^Te]3XS>?=G\
      ^1Tli5NI>^HkEg>na`lGNj;n2YZTbi5i40Gl_[YQ_<5eOJfSV0M<2iB9Si[IJ<knY0o;LGKMp_F^J_CiUac65p]V[Kdk\
      BjPo2UbKZl_p?j3fTDEXHSmAllNkj[fBUkMV6m>8=c3HW2Aco<MP`ApUKcpdZJbe@ebo7iS2^4fc_h`EIC;cfT`W<?`j\
      18J7[1M?aa=aT`X2LAc8>UWVVU7dNPb@19Jgg91BPUp4ojFPS2nN0gc`^aj`:XC;]BN<Ven^iW>jO]I]PRaR?<k2W2Bd\
      ;:A5d1h9PgfO6QA6flHZ1LIbSO^I@n5T_:nYdBf@]G2gemPK@OA05NjK3EB312XKm0UBm8]oS9ZBioeG`3ZOiEm3mH^k\
      OU<kb8DjAHmU_2KRdWj33CLkNi`Q>POlm]>E2f@Gh[C_H3<gZg1igbQI]mBDcXQBih0RYBW^U3;gjg0Ue9_NRL?0Ui:V\
      GR23C6YBbSIQYNY8an7Z?<eB4jGXZnlJJhJNi_[dmMOS]BHOYKA41dEX5XOiN`4]4i>C^>9]T^9AJ3df;GQ0`eDmLLA0\
      D?:47n3OMf9WK`IibZ^f1_9WdU^;4p7W?hgAi@F^PTAo>VTi62`lkYcoS]HCT<CpFLDgNk@]PZSK6A6Y5Aa3b9Y16MmW\
      FR7cGI_cTDfM6IE445<ia@^0V^=AR3kalY@<]@O_9H?f]cc8C>`eAjd`C6C6Bib[emAQ@1c_ckX>Q?IeLVLPbbLP_L65\
      fKQ3Nhmhc7CRRPm<9S96k^Qok3F<AW_Z9=k6e3iIFO`Alp]f501TU[k0dD987CcN7meBo^Z2^5NQH_26<e_R4hFJ_O[Z\
      QB8hhOB;R9oQK]f@[;4X29Ohm7@NPDDg2T5Fc0p;>o0G94MMVX7X[Ldn[e`lMSc;P@jJ8H=i]:gCEMK:3?;6kd63a=?p\
      6dnh@WTVKDKSUpWBfS:7[6n>mg9SBV3`o]a8hHd6P]nmT:Bmm[X?9A:d78@5ZF3IcK`kQa@`YGl7HmD0CnNal<ipmp;U\
      N1AlJWbjN4Z;ffIg[GgQZOLAR`_10OXH4n[QgOGiE]O?K=AF3jV?VCO;g:V<OdnnTBI4cQZ_5RfO_1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
