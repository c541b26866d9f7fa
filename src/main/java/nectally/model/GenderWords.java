package nectally.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words for a woman and a man in many languages, as they are found in columns of genders: those of
 * {@code src/main/words/gender-words.txt}, since this package opens no file. A test on the words
 * writes them here.
 */
final class GenderWords {

  /**
   * A line is F or M and words parted by commas, in lower case; a line with # names languages and
   * publishers. Single letters that mean two things in two languages are not here.
   */
  private static final String WORDS =
      """
      # English, Welsh and Irish: Democracy Club, Electoral Commission, House of Commons
      # Library.
      F: female, woman, women, females, lady, mrs, mrs., ms, ms., miss, benyw, menyw, merch
      F: benywaidd, menywod, dynes, bean, mná, baineann, boireannach, girl
      M: male, man, men, males, gentleman, mr, mr., dyn, gwryw, gwrywaidd, dynion, fear
      M: fireann, fir, fireannach, boy
      # French: Ministère de l'Intérieur (data.gouv.fr), Élections Québec.
      F: femme, femmes, féminin, féminine, feminin, fém., fem., madame, mme, mme., mlle
      M: homme, hommes, masculin, masc., monsieur, m.
      # German: Bundeswahlleiterin (kerg2, Wahlbewerber), works councils.
      F: weiblich, weibl., frau, frauen, weiblech
      M: männlich, maennlich, mannlich, männl., mann, männer, herr, herren
      M: männlech
      # Spanish, Catalan, Galician and Basque: Servel (Chile), INE (México), Junta Electoral
      # Central.
      F: mujer, mujeres, femenino, femenina, femenino/a, hembra, señora, sra., sra, dona
      F: dones, femení, muller, femia, emakumea, emakume, emakumezkoa
      M: hombre, hombres, masculino, masculina, varón, varon, varones, señor, sr., sr, home
      M: gizona, gizon, gizonezkoa, masculí
      # Portuguese: Tribunal Superior Eleitoral.
      F: mulher, mulheres, feminino, feminina
      M: homem, homens
      # Italian and Romanian: Ministero dell'Interno (Eligendo), Autoritatea Electorală
      # Permanentă.
      F: donna, donne, femmina, femmine, femminile, femeie, femei, feminină
      M: uomo, uomini, maschio, maschi, maschile, bărbat, barbat, bărbați
      # Dutch and Afrikaans: Kiesraad, IBZ (Belgium).
      F: vrouw, vrouwen, vrouwelijk, mevr., mevr, mevrouw, vrou, vroulik
      F: frou
      M: mannen, mannelijk, dhr., dhr, meneer, manlik
      # Swedish, Danish, Norwegian and Icelandic: Valmyndigheten, Danmarks Statistik,
      # Valgdirektoratet.
      F: kvinna, kvinnor, kvinnlig, kvinde, kvinder, kvindelig, kvinne, kvinner, kvinnelig
      F: kvinneleg, kona, konur, kvenkyns, kvenmaður, kvk
      M: män, manlig, mand, mænd, mandlig, menn, mannlig, karl, karlar
      M: mannleg, karlkyns, karlmaður, maður
      # Finnish and Estonian: Tilastokeskus (kunnallisvaalit), Valimised.
      F: nainen, naiset, naisia, naisehdokas, naispuolinen, naine, naised
      F: naissoost
      M: mies, miehet, miehiä, miesehdokas, miespuolinen, mees, mehed
      M: meessoost
      # Polish: Państwowa Komisja Wyborcza.
      F: kobieta, kobiety, kobiet, żeńska, żeński, zenska
      M: mężczyzna, mężczyźni, mężczyzn, mezczyzna, męska, męski, meska
      # Czech, Slovak, Slovene, Croatian: Český statistický úřad, Štatistický úrad, Državna
      # volilna komisija.
      F: žena, ženy, zena, ženská, ženské, ženska, ženske, žensko, ženski
      M: muž, muži, muz, mužské, mužský, muška, moški, moski, muškarac, muškarci, muško, muški
      # Russian, Ukrainian, Bulgarian and Serbian: Центральная избирательная комиссия,
      # Центральна виборча комісія.
      F: женщина, женщины, женский, жен., жен, жінка, жінки, жіноча, жіночий, жена, жени
      F: женски, женско, жанчына, жаночы, жаночая
      M: мужчина, мужчины, мужской, муж., муж, чоловік, чоловіки, чоловіча, чоловічий, чол.
      M: мъж, мъже, мъжки, мушкарац, мушко, мушки, маж, машки, мужчына, мужчынскі
      # Hungarian, Turkish, Greek, Latvian and Lithuanian: Nemzeti Választási Iroda, YSK,
      # Υπουργείο Εσωτερικών, CVK, VRK.
      F: nő, nők, női, kadın, kadin, bayan, γυναίκα, γυναίκες, θήλυ, sieviete, sievietes
      F: sieviešu, moteris, moterys, moteriška
      M: férfi, férfiak, erkek, άνδρας, άντρας, άνδρες, άρρεν, vīrietis, vīrieši, vīriešu
      M: vyras, vyrai, vyriška, vyriškas
      # Albanian, Maltese, Georgian and Armenian: KQZ, Kummissjoni Elettorali, ცესკო, ԿԸՀ.
      F: femër, grua, femminil, ქალი, կին
      M: mashkull, burrë, raġel, maskil, კაცი, տղամարդ
      # Chinese, Japanese, Korean, Indonesian and Arabic: 中央選舉委員會, 総務省, 중앙선거관리위원회, Komisi
      # Pemilihan Umum.
      F: 女, 女性, 여, 여성, 여자, perempuan, wanita, أنثى, امرأة
      M: 男, 男性, 남, 남성, 남자, laki-laki, pria, ذكر, رجل
      # Hebrew, Persian, Hindi, Bengali, Thai, Vietnamese, Malay and Filipino: ועדת הבחירות המרכזית, وزارت کشور,
      # भारत निर्वाचन आयोग, กกต., Hội đồng bầu cử quốc gia, Suruhanjaya Pilihan Raya.
      F: אישה, נקבה, زن, مونث, महिला, स्त्री, หญิง, เพศหญิง, nữ, babae, মহিলা, নারী
      M: גבר, זכר, مرد, مذکر, पुरुष, ชาย, เพศชาย, nam, lelaki, lalaki, পুরুষ
      """;

  private GenderWords() {}

  /** Returns {@code F} or {@code M} for a word in lower case; empty for any other. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(Words.ALL.get(word));
  }

  /** Returns all words. */
  static SortedSet<String> all() {
    return new TreeSet<>(Words.ALL.keySet());
  }

  /** Apart, so that the words are read when the first is met that is not among the plain ones. */
  private static final class Words {

    static final Map<String, String> ALL = read();

    private Words() {}

    private static Map<String, String> read() {
      Map<String, String> words = new HashMap<>();
      for (String line : WORDS.split("\n", -1)) {
        boolean isWords = line.startsWith("F:") || line.startsWith("M:");
        for (String word : isWords ? line.substring(2).split(",", -1) : new String[0]) {
          words.put(word.strip(), line.substring(0, 1));
        }
      }
      return words;
    }
  }
}
