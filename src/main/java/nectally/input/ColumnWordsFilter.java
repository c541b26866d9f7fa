package nectally.input;

/** The filter over the words of {@link ColumnWords}; a test on the words works it out anew. */
final class ColumnWordsFilter {

  /** How many bits there are. */
  static final int SIZE = 1 << 13;

  private static final String BITS =
      """
      PaPfjjCfALdPFaiEPb4b>eQ8L8RB54XTR>PfVB8^P4SWLl18]R3cD11kh`c:HaIUaKScDHUT8?A6kB34><8PeIc00><0\
      i@05>4c>BV0I5^7T;coU@<0D9^]Z20V:0]k4e7PQQ;@T3l?V4XYkV2L?lQVB<81FaP<;@1TXDR44^Q@@abeXIbh1@<_X\
      Ne6SB^JS@W5QDU=3:<fK>E^aR3b9806PRPdjSWkMI8?PfDKiVWS3i35Y5X0<aJH9J_AB4fppi>4=3RZ3H]Te]38S>;=G\
      ]1TlX1NI<QHa5g>ba^KGHb;i2YZ4Pi5i00EC>[XQ>45eGJ4PR0L<2i01RaY@J<XLX0g9HGK<m>6^JZC0QPc65W]TQ:Ac\
      2jP>2Ub:RKVM783fP4EX@P]1djNaYZeBU:MT4m<8=a2@W2Acc0MPWAj5IapBZJbe@T0N7a12^4Ec_G?EIA;cQT?Q<7VX\
      18J6S1I?a0=aT6X2DAc8:UVVVU4dJPb@11JFD012PTK4obDP32jN0cc`=aj[:X0;]BN06em=iW>Y=]I]P2aR8<k2S0Bd\
      2:A5d1G9PgfM4QA6eZHX1LI1RO^I0e5T<2HYb0e@]F2FeTPI@B@05JiI3E2202XJ005B48X_S1:Bioe7`2ZOaDm3m84k\
      O5<Jb8Dj@H]U_03Rc5j23BLkNi`Q>PCi<]:E2f@Gf[B_H2<gZR1XgAQH<4B4RXPBHf0PY275U1:eQc01a96JRL?0Qi:6\
      GP21B4YBbS8QY>98aI78?<eB4j3XZQ[HJWJ>H_[bX=NQ]B8OY3A41cEX0XOP>Y4T0@>A^>9<4^8@H2Qe;GQ0;a4mLL00\
      @=:46M3OMe1U1PIiAZ=f1V0WcU^;4o36?GV1i@6YPTA_>TTa60;bkYcmS8HCT<ApFH@BNX@XPZSK4@4Y5@a3Q9X06D]V\
      FR1c7IZcTDeM2IE401<ia@=0VU=AR3@ajQ@8<@O_9H;T<cc0C<>e1XA?C6C2BaA[aeAQ@1c_ckX<Q:IeLVL0AAHPV<61\
      fIQ3>h]hc5ARRPi<9Q96P=Q_k3B<AWVZ95P6T1iI6G`AKm]A5014U;k0R4887Cc:0LD@m^:2^5>Q8X220eV24h0JR;SZ\
      PB8WWNB;R8o1HTf@::0X09Afm7@NPDDg2T5F@0W;6_0G94EMVX48[<dI[@`lD1c:P0IJ0@<a]2g14LK:3?;6Zd23a4?l\
      6cmW@WTVKD:SUCSBf325S2n8]R9S@63?D]a8h8Q4P]@i4:@LmQ0>9A2d78@5ZD3Ia;?BQP0^1Gc7Hi40Bn40R<ikmp1U\
      >01lJPbjN40;fEIgZFgPZE<@2S_10;8@4n;QgOGi5]O7I=AF1YT?4C>;D:R<CS^mTB10PQX>50EJR0\
      """;

  static final WordFilter ALL = new WordFilter(SIZE, BITS);

  private ColumnWordsFilter() {}
}
