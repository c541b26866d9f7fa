package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a list that was made without a look at the program's, a language a line. */
class GenderWordsTest {

  @ParameterizedTest
  @CsvSource({
    "English, female woman women lady, male man men gentleman",
    "Welsh, benyw menyw dynes benywaidd, gwryw dyn gwrywaidd",
    "Irish, bean mná baineann, fear fir fireann",
    "French, femme féminin femmes madame, homme masculin hommes monsieur",
    "German, weiblich Frau Frauen, männlich Mann Männer",
    "Dutch, vrouw vrouwelijk, man mannelijk",
    "Afrikaans, vrou vroulik, man manlik",
    "Spanish, mujer femenino femenina hembra, hombre masculino varón",
    "Portuguese, mulher feminino feminina, homem masculino",
    "Italian, donna femmina femminile, uomo maschio maschile",
    "Catalan, dona femení femenina, home masculí masculina",
    "Galician, muller feminino, home masculino",
    "Basque, emakumea emakumezkoa emakume, gizona gizonezkoa gizon",
    "Romanian, femeie feminin, bărbat masculin",
    "Swedish, kvinna kvinnlig kvinnor, man manlig män",
    "Danish, kvinde kvindelig, mand mandlig",
    "Norwegian, kvinne kvinnelig kvinneleg, mann mannlig mannleg",
    "Icelandic, kona kvenkyns, karl karlkyns karlmaður",
    "Finnish, nainen naispuolinen, mies miespuolinen",
    "Estonian, naine naissoost, mees meessoost",
    "Latvian, sieviete sieviešu, vīrietis vīriešu",
    "Lithuanian, moteris moteriška, vyras vyriška",
    "Polish, kobieta żeńska, mężczyzna męska",
    "Czech, žena ženské, muž mužské",
    "Slovene, ženska ženski, moški",
    "Croatian, žena žensko ženski, muškarac muško muški",
    "Serbian, жена женско женски, мушкарац мушко мушки",
    "Bulgarian, жена женски, мъж мъжки",
    "Macedonian, жена женски, маж машки",
    "Russian, женщина женский, мужчина мужской",
    "Ukrainian, жінка жіноча жіночий, чоловік чоловіча чоловічий",
    "Belarusian, жанчына жаночы, мужчына мужчынскі",
    "Greek, γυναίκα θήλυ, άνδρας άρρεν άντρας",
    "Hungarian, nő női, férfi",
    "Turkish, kadın bayan, erkek",
    "Albanian, femër grua, mashkull burrë",
    "Maltese, femminil, raġel maskil",
    "Chinese, 女 女性, 男 男性",
    "Korean, 여 여성 여자, 남 남성 남자",
    "Indonesian, perempuan wanita, laki-laki pria",
    "Filipino, babae, lalaki",
    "Vietnamese, nữ, nam",
    "Thai, หญิง เพศหญิง, ชาย เพศชาย",
    "Hindi, महिला स्त्री, पुरुष",
    "Bengali, মহিলা নারী, পুরুষ",
    "Arabic, أنثى امرأة, ذكر رجل",
    "Hebrew, אישה נקבה, גבר זכר",
    "Persian, زن, مرد",
    "Georgian, ქალი, კაცი",
    "Armenian, կին, տղամարդ",
    "Swahili, mwanamke, mwanamume",
    "Tamil, பெண், ஆண்",
    "Urdu, عورت, آدمی",
    "Mongolian, эмэгтэй, эрэгтэй",
    "Azerbaijani, qadın, kişi",
    "Esperanto, virino, viro"
  })
  void areKnownInAnyCase(String language, String women, String men) {
    areAll(language, women, Gender.FEMALE);
    areAll(language, men, Gender.MALE);
  }

  private static void areAll(String language, String words, String gender) {
    for (String word : words.split(" ", -1)) {
      String first = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      String upper = word.toUpperCase(Locale.ROOT);
      List<String> forms = List.of(word, first, upper, word.toLowerCase(Locale.ROOT));
      for (String form : forms) {
        assertThat(Gender.normalise(" " + form)).as("%s %s", language, form).isEqualTo(gender);
      }
    }
  }
}
