//! Words that tell what a piece of a résumé is, in English, French, German and Spanish: folded, so
//! without capitals and accents. General words only; no names of employers, schools or people.

use std::{collections::HashSet, sync::LazyLock};

/// A set of words.
pub(super) type Lexicon = LazyLock<HashSet<&'static str>>;

/// Words that end a job title, folded; German compounds end in them too.
pub(super) static HEADS: Lexicon = LazyLock::new(|| {
    set("engineer developer manager director analyst nurse teacher assistant associate consultant \
     specialist coordinator administrator officer designer architect scientist accountant auditor \
     representative executive supervisor technician electrician mechanic plumber carpenter welder \
     operator driver chef cook baker waiter waitress server bartender barista cashier clerk \
     secretary receptionist intern trainee apprentice student tutor lecturer professor instructor \
     trainer coach researcher fellow scholar lead leader head chief president founder co-founder \
     cofounder owner partner principal advisor adviser agent broker buyer planner producer editor \
     writer author journalist reporter photographer artist animator musician translator \
     interpreter librarian attorney lawyer paralegal solicitor barrister judge physician doctor \
     surgeon dentist pharmacist therapist psychologist counselor counsellor caregiver midwife \
     paramedic veterinarian biologist chemist physicist statistician mathematician economist \
     programmer tester strategist recruiter generalist controller comptroller bookkeeper \
     treasurer teller underwriter actuary inspector foreman forewoman superintendent surveyor \
     estimator machinist fitter installer assembler packer picker handler guard firefighter \
     sergeant captain lieutenant commander pilot steward stewardess attendant host hostess \
     housekeeper janitor cleaner gardener farmer stylist hairdresser merchandiser salesperson \
     salesman saleswoman seller retailer worker aide volunteer mentor ambassador evangelist ceo \
     cto cfo coo cio cmo vp svp evp avp md rn lpn cna sre dba pm tech contractor freelancer \
     helper laborer labourer crew staff postdoc curator archivist moderator facilitator \
     dispatcher expeditor handyman nanny babysitter caretaker concierge butler sommelier tailor \
     jeweler copywriter marketer dietitian nutritionist hygienist radiographer sonographer \
     phlebotomist optometrist optician chaplain pastor minister sous-chef commis dean registrar \
     provost member resident registered maker scrummaster master hand merchant trader banker \
     dealer runner stocker rep liaison examiner adjuster appraiser processor collector auxiliary \
     deputy chair chairman chairperson trustee secretariat biller coder transcriptionist \
     optimizer modeler modeller drafter draftsman ingenieur entwickler leiter techniker \
     mechaniker mechatroniker elektriker elektroniker berater pfleger krankenschwester lehrer \
     lehrkraft kaufmann kauffrau fachkraft konstrukteur assistenz meister arzt arztin fahrer koch \
     kochin verkaufer redakteur referent sachbearbeiter buchhalter praktikant werkstudent \
     auszubildender auszubildende hilfskraft mitarbeiter geschaftsfuhrer gesellschafter vorstand \
     dozent forscher wissenschaftler informatiker gestalter planer prufer monteur schlosser \
     schreiner tischler maler maurer backer friseur erzieher betreuer angestellter angestellte \
     fuhrer verwalter anwalt jurist apotheker disponent einkaufer makler bauleiter polier \
     servicekraft aushilfe ingenieure developpeur developpeuse professeur professeure enseignant \
     enseignante directeur directrice responsable assistante infirmier infirmiere comptable \
     technicien technicienne vendeur vendeuse consultante charge chargee gestionnaire stagiaire \
     employe employee conseiller conseillere cuisinier cuisiniere serveur serveuse redacteur \
     redactrice formateur formatrice animateur animatrice educateur educatrice aide-soignant \
     aide-soignante secretaire chercheur chercheuse doctorant alternant alternante apprenti \
     apprentie ouvrier chauffeur commercial commerciale negociateur electricien plombier macon \
     medecin pharmacien avocat avocate juriste graphiste architecte analyste administrateur \
     administratrice coordinateur coordinatrice instituteur cheffe concepteur conceptrice \
     dessinateur acheteur acheteuse operateur ingeniero ingeniera desarrollador desarrolladora \
     gerente directora enfermero enfermera profesor profesora maestro maestra docente analista \
     tecnico tecnica jefe jefa auxiliar administrativo administrativa vendedor vendedora cocinero \
     cocinera camarero camarera contador contadora contable asistente becario becaria encargado \
     encargada coordinador coordinadora consultor consultora disenador disenadora arquitecto \
     arquitecta medico medica abogado abogada electricista conductor conductora operario operaria \
     investigador investigadora supervisora ejecutivo ejecutiva asesor asesora programador \
     programadora practicante dependiente redactor redactora")
});

/// Words that begin or grade a title.
pub(super) static GRADES: Lexicon = LazyLock::new(|| {
    set("senior junior lead staff principal chief assistant associate deputy vice head executive \
     managing regional interim acting trainee graduate apprentice journeyman certified licensed \
     registered freelance independent leitender leitende stellvertretender stellvertretende chef \
     adjoint adjointe sr jr student part-time sous co-founder founding")
});

/// Words by which companies and other employers are known, folded.
pub(super) static ORGS: Lexicon = LazyLock::new(|| {
    set(
        "research inc llc llp ltd limited corp corporation company co plc gmbh ag se kg ohg mbh ev sa sas sarl \
     sl srl spa bv nv ab oy pvt pty group groupe gruppe grupo holding holdings partners \
     associates solutions systems services technologies technology labs lab laboratories \
     laboratory studio studios agency agence agentur agencia bank banque banco hospital clinic \
     klinik klinikum krankenhaus clinique hopital clinica university universitat universite \
     universidad college collegio school schule ecole lycee colegio instituto institute institut \
     academy foundation stiftung fondation fundacion restaurant restaurante cafe bistro hotel \
     bakery kitchen bar grill inn resort store stores shop market supermarket pharmacy ministry \
     department council district government army navy force church museum library \
     center centre zentrum centro consulting industries international global enterprises \
     enterprise media software networks energy electric power construction contractors builders \
     logistics airlines airways motors automotive pharma pharmaceuticals healthcare health \
     insurance versicherung assurance seguros capital financial ventures trust society \
     association verein union club league team corporate farm farms foods works werke werk \
     manufacturing press publishing verlag entertainment games interactive digital realty estates \
     rail railway transport telecom communications stadtwerke praxis apotheke handwerk autohaus \
     kanzlei office mairie ayuntamiento house freelance self-employed freiberuflich selbststandig \
     independant autonomo various local n.a hospice home care isd schools freelancer",
    )
});

/// Words by which schools are known, folded; German compounds end in some.
pub(super) static SCHOOLS: Lexicon = LazyLock::new(|| {
    set(
        "ifsi iep esc enseignement university universitat universite universidad universidade universita univ college collège \
     institute institut instituto school schule hochschule fachhochschule berufsschule realschule \
     hauptschule grundschule gesamtschule academy akademie academie academia ecole lycee escuela \
     colegio gymnasium polytechnic polytechnique politecnico politecnica conservatory \
     conservatoire conservatorio seminary faculty faculte facultad fakultat iut iufm inspe insa \
     mit eth epfl tu fh ucla uc nyu iit nit bootcamp campus ihk handwerkskammer universiteit \
     universitet hogeschool tafe isd kolleg berufskolleg liceo universitas high vidyalaya \
     coursera udacity edx udemy codecademy",
    )
});

/// Words of degrees and school certificates, folded, without dots.
pub(super) static DEGREES: Lexicon = LazyLock::new(|| {
    set(
        "bachelor bachelors bachelor's bachelier master masters master's mastere bsc ba bs beng bcom \
     btech bba bfa bed bca be barch llb bphil bbs bmus bvsc msc ma ms meng mtech mba mfa med mca \
     me march llm mphil mph mpa mres mcom mpp mmus mat phd dphil md jd edd dba dnp dds pharmd \
     doctor doctorate doctoral doktor doctorat doctorado promotion associate associates \
     associate's aa as aas diploma diplom diplome diplomado dipl certificate certificat \
     certificado degree postgraduate undergraduate graduate licence licenciatura licenciado \
     licenciada maitrise grado maestria maestro magister magisterium staatsexamen abitur \
     fachabitur hochschulreife fachhochschulreife reife mittlere realschulabschluss \
     hauptschulabschluss ausbildung berufsausbildung umschulung gesellenbrief meisterbrief \
     baccalaureat baccalaureate bac bachillerato bts dut but cap bep deug dea dess capes \
     agregation brevet prepa ingenierie ged gcse gcses a-levels a-level hnd hnc btec nvq sds ssc \
     hsc cbse icse intermediate matriculation minor major nanodegree bscn bsn msn adn ssd doctora \
     tecnico especialista pgdm pgde pgce honours honors hons kaufmann fachinformatiker \
     apprenticeship accountancy titulo ing ingenieur ingeniero ingeniera postgrado curso",
    )
});

/// Spoken languages by their English, French, German and Spanish names, folded.
pub(super) static SPOKEN: Lexicon = LazyLock::new(|| {
    set(
        "english anglais englisch ingles french francais franzosisch frances german allemand deutsch \
     aleman spanish espagnol spanisch espanol castellano italian italien italienisch italiano \
     portuguese portugais portugiesisch portugues dutch neerlandais niederlandisch swedish \
     schwedisch danish danisch norwegian norwegisch finnish finnisch polish polnisch polonais \
     czech tschechisch slovak hungarian ungarisch romanian rumanisch roumain bulgarian greek \
     griechisch grec russian russisch russe ruso ukrainian ukrainisch turkish turkisch turc turco \
     arabic arabe arabisch hebrew persian farsi urdu hindi bengali punjabi gujarati marathi tamil \
     telugu kannada malayalam nepali sinhala chinese chinois chinesisch chino mandarin cantonese \
     japanese japonais japanisch japones korean koreanisch coreen coreano vietnamese thai \
     indonesian malay tagalog filipino swahili yoruba igbo hausa zulu afrikaans amharic irish \
     welsh gaelic catalan basque galician croatian serbian kroatisch serbisch slovenian albanian \
     estonian latvian lithuanian icelandic latin javanese khmer burmese kazakh georgian armenian \
     bosnian macedonian asl maltese luxembourgish somali bahasa pashto kurdish creole sign",
    )
});

/// Two-letter states and provinces that a city's name is followed by.
pub(super) static STATES: Lexicon = LazyLock::new(|| {
    set(
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ \
     NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ON QC BC AB MB SK NS NB NL NSW \
     VIC QLD PR",
    )
});

/// Begins that a town's name has two or more words for.
pub(super) static TWO_WORDS: Lexicon = LazyLock::new(|| {
    set("new san santa los las saint st fort ft el la le port mount mt palo salt ho kuala rio sao \
     buenos tel abu cape bad den st. north south east west grand long little baton des hong da \
     sankt ann santo puerto menlo redwood mountain lake kansas oklahoma jersey mexico overland \
     cedar daly foster college virginia chapel silver costa boca coral ciudad nueva villa \
     frankfurt ha nha navi quezon cluj aix villefranche sunny")
});

/// Words that end a town's name of two or more words.
pub(super) static TOWN_ENDS: Lexicon = LazyLock::new(|| {
    set("city view park beach springs falls heights hills valley grove rapids rouge lake \
         creek station rock bay island")
});

/// Words that go with a name of a section and do not change it.
pub(super) static COMPANIONS: Lexicon = LazyLock::new(|| {
    set(
        "professional relevant other selected key core technical my and et und y e & of de des du d' \
     der the in la les el los las me mi main major general history background information \
     informations informationen executive career personal soft hard it professionnelle \
     professionnelles professionnel professionnels profesional profesionales beruflicher \
     berufliche beruflich besondere academic areas area domain domaines centres special summary \
     section list highlights additional daten donnees datos recent previous past current paid \
     industry teaching research clinical leadership military practical field related \
     informatiques informaticas linguistiques techniques tecnicas technische personelles weitere \
     sonstige computer software programming development continuing online side open source \
     community service social cles clave activities achievements moi mich mir uber a \
     complementaria complementaires academique academiques record records at glance with \
     languages statement details snapshot non-technical interpersonal digital creative \
     organizational scholastic basic extra curricular extra-curricular co-curricular favorite \
     notable sobre an  credentials work experience life bisheriger fachliche \
     personliche spoken foreign academica matters",
    )
});

/// Small words inside names of many languages.
pub(super) static PARTICLES: Lexicon = LazyLock::new(|| {
    set(
        "de la las los del van von der den ter ten zu zur bin binti al el y e dos da das do di du le \
     af av ben ibn st und na ap",
    )
});

/// Letters after a name.
pub(super) static AFTER: Lexicon = LazyLock::new(|| {
    set("jr sr ii iii iv phd md mba pmp cpa rn esq bsn msn msc bsc ba ma ms pe cfa dds jd llm np \
     cissp shrm-cp shrm-scp phr aprn lcsw ccrn frcs ceng dipl-ing eit aia cma cfp acca aca edd \
     dnp fnp cscs otr/l dpt pt lpn cna csm")
});

/// Endings by which a word with a dot is a web address even without a path.
pub(super) static DOMAINS: Lexicon = LazyLock::new(|| {
    set(
        "com org net io dev me co de fr es uk us eu ch at it nl be in edu gov info app ai tech design \
     blog ca au page site online xyz pl se dk no fi ie br mx ar vn id jp cn sg nz pt cz biz name \
     pro studio works work art photography portfolio cloud engineer codes cv link social ly",
    )
});

/// Words that say how well a language is spoken.
pub(super) static FLUENCY: Lexicon = LazyLock::new(|| {
    set("native fluent fluency bilingual proficient proficiency working professional limited \
         elementary basic intermediate advanced conversational mother beginner muttersprache \
         fliessend verhandlungssicher grundkenntnisse gut gute sehr courant maternelle langue \
         bilingue notions nativo fluido avanzado basico intermedio a1 a2 b1 b2 c1 c2 full upper \
         niveau level nivel good excellent")
});

/// What German compounds that are titles end in.
pub(super) static COMPOUND_ENDS: Lexicon = LazyLock::new(|| {
    set("ingenieur entwickler leiter techniker mechaniker mechatroniker elektriker elektroniker \
         berater pfleger schwester lehrer kaufmann kauffrau fachkraft konstrukteur assistent \
         assistenz meister fahrer verkaufer redakteur referent bearbeiter buchhalter praktikant \
         student hilfskraft mitarbeiter fuhrer wissenschaftler informatiker gestalter planer \
         prufer monteur erzieher betreuer trainer angestellter angestellte verwalter anwalt \
         manager designer analyst helfer koch arzt bauer schlosser architekt chef")
});

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}
