package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      Pc]fnjChCLpPgakEYbDb_eb9mZRJ5TXTR?ingc;^P4S`Ll18]VhdLQ7khph:iaIpilScDKUV:?jFkFC<>LHUeMcDa>=P\
      nC05O6k>CV0M5^7W?cphMo0DY^]Z20V;<]o4eGaQQ;BT3l?_4jYoV2N?lQVc=81ogU]?g9TXDV45^QMAeleXIbh1B<_X\
      Ne6[CnK[DW5lF^=3;<nKNE`e_Sb=80>_VallSWpnMY?PfDKiVW[7j;5n5Xb>aJL;J_IBEfppj?4M3Wk;H^Te]3XS>?=G\
      ^1Tli5NI>^HkEg>na`lGNj;n2YZTbi5iT0Gl_[YQ_<5eOJfS`0M<2iB9Si[IJ<knY0o;LGKMp_F^J_CiUac65p]V[Kdk\
      BjPo2UbKZl_p?j3fTDEXHSmAllNkj[fBUkM_6m>8=c3HW2Aco<MP`ApUKcpdZJbeAebo7iS2^5fc_h`EIC;cfT`W<?`j\
      18N7[1M?ea=aT`X2LAc8>UWVVU7dNPb@19Jgg91BPUp4ojFPS2nN0gc`^aj`:XC;]BN<Ven^iW>jO]I]PRaR?<k2W2Bd\
      ;:A5d1h9PgfO6QA6flHZ1LIbSO^I@n5T`:nYdBf@]G2gemPK@OA05NjK3EB312XKm0UBm8]oS9_BioeG`3ZOiEm3mH^k\
      OU<kb8DjAJmU_2KRdWj33CLkNi`Q>POlm]>E2f@Gh[C_H3<gZg1kgbQI]mBecXQBih0RYBW^U3;gjg0Ue9_NRL?0Ui:V\
      GR2CC6YBbSIQYNY8an7Z?<eB4jGXZnlJJhkNi_[dmMOS]BHOYKA41dEX5]OiN`4]4i>C^>9]U^9AJ3df;GQ0`eDoLLA0\
      D?:67n3OMf9WK`IibZ^f1_9WdU^;4pWW?hgAi@F^PTAo>VTi62`lkYcoS]HCT<CpFLDgNk@]PZSK6A6Y5AiCb9Y16MmW\
      FR7cGI_cTDfM6IE445<ic@^0V^=AR3kalY@<]@O_YH?f]cc8C>`fAjd`C6C6Bib[embQ@1c_ckX>Q?IeLVLPbbLR_L65\
      fKQ3Nhmhc7CRRPm<9S96k^Qok3F<AW_Z9=k6e3iIFO`Alp]f501TU[o0hD987CcN7meBo^Z2^5NQH_36<e_R4hFJ_O[Z\
      QB8hhOB;R9oQK]fH[;4X29Ohm7@NPDDg2T5Fc0p;>o0G94MMVX7X[Ldn[e`lMSc;P@jJ8H=j]:gCEMK:3?;6kd63a=?p\
      6dnh@WTVKDKSUpWBfS:7[Fn>mg9SBV3`o]b8hHd6P]nmT:Bmm[X?9A:d78@5ZFSIcK`kQa@`YGl7HmD0CnNal<ipmp;U\
      N1AlJWbjN4Z;ffIg[GgSZOLAR`_10OZH4p[QgOGmE]O?K=AF3jV?VCO;g:V<OdnnTBI4cQk_5RfO_1\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
