namespace WeChatPolicy.Rules.Text;

/// <summary>The inventory of word lists: a file of the folder <c>Lexicons/Words</c> and a line here. A host adds to one as to a lexicon, by its name.</summary>
public static class WordLists
{
    // Stand first: the lines below are run in their order, and each adds itself.
    private static readonly List<(string Name, bool OfMessages)> s_all = [];
    private static readonly Lazy<WordList[]> s_embedded = new(() => PreparedTables.TryOpen("words", out var tables) ? Read(tables) : Make());

    /// <summary><c>courtesy</c>: whole messages that thank or acknowledge.</summary>
    public static WordListId Courtesy { get; } = OfMessages("courtesy");

    /// <summary><c>small-talk</c>: whole messages that greet, laugh or idle.</summary>
    public static WordListId SmallTalk { get; } = OfMessages("small-talk");

    /// <summary><c>surname</c></summary>
    public static WordListId Surname { get; } = Add("surname");

    /// <summary><c>nickname-prefix</c>: before a surname, 小王.</summary>
    public static WordListId NicknamePrefix { get; } = Add("nickname-prefix");

    /// <summary><c>nickname-suffix</c>: behind a surname, 王总.</summary>
    public static WordListId NicknameSuffix { get; } = Add("nickname-suffix");

    /// <summary><c>name-introduction</c>: a name may begin behind it.</summary>
    public static WordListId NameIntroduction { get; } = Add("name-introduction");

    /// <summary><c>third-person</c>: a person who is spoken of.</summary>
    public static WordListId ThirdPerson { get; } = Add("third-person");

    /// <summary><c>other-person</c>: anybody but the speaker.</summary>
    public static WordListId OtherPerson { get; } = Add("other-person");

    /// <summary><c>first-person</c>: the speaker.</summary>
    public static WordListId FirstPerson { get; } = Add("first-person");

    /// <summary><c>speaker-opinion</c>: the speaker, speaking of somebody else.</summary>
    public static WordListId SpeakerOpinion { get; } = Add("speaker-opinion");

    /// <summary><c>question-particle</c>: what stands before it is asked.</summary>
    public static WordListId QuestionParticle { get; } = Add("question-particle");

    /// <summary><c>question-form</c>: a sentence with it asks.</summary>
    public static WordListId QuestionForm { get; } = Add("question-form");

    /// <summary><c>topic-continuation</c>: makes a topic of the fact before it.</summary>
    public static WordListId TopicContinuation { get; } = Add("topic-continuation");

    /// <summary><c>warning-heading</c>: in the heading of a text that teaches.</summary>
    public static WordListId WarningHeading { get; } = Add("warning-heading");

    /// <summary><c>literary-insult</c>: belittles, and is not coarse.</summary>
    public static WordListId LiteraryInsult { get; } = Add("literary-insult");

    /// <summary><c>access-object</c>: what a code opens that protects no account.</summary>
    public static WordListId AccessObject { get; } = Add("access-object");

    /// <summary><c>account-object</c>: what a password gives access to that is an account.</summary>
    public static WordListId AccountObject { get; } = Add("account-object");

    /// <summary><c>account-secret</c>: in a cue for a credential: it opens an account, not a door or a file.</summary>
    public static WordListId AccountSecret { get; } = Add("account-secret");

    /// <summary><c>counting-unit</c>: behind a figure: it counts or dates, and sets no process.</summary>
    public static WordListId CountingUnit { get; } = Add("counting-unit");

    /// <summary><c>pay-unit</c>: behind a short figure: somebody's pay or mark.</summary>
    public static WordListId PayUnit { get; } = Add("pay-unit");

    /// <summary><c>own-company</c>: what follows is said of the speaker's own company.</summary>
    public static WordListId OwnCompany { get; } = Add("own-company");

    /// <summary><c>addressee</c>: what follows is said of the firm that is spoken to.</summary>
    public static WordListId Addressee { get; } = Add("addressee");

    /// <summary><c>amount</c>: an amount in words.</summary>
    public static WordListId Amount { get; } = Add("amount");

    /// <summary><c>sure-win</c>: promised: whoever does as told gets the business.</summary>
    public static WordListId SureWin { get; } = Add("sure-win");

    /// <summary><c>rival</c>: others who bid for the same, or who decide.</summary>
    public static WordListId Rival { get; } = Add("rival");

    /// <summary><c>own-craft</c>: the process is one's own art, or meant for somebody else's works.</summary>
    public static WordListId OwnCraft { get; } = Add("own-craft");

    /// <summary><c>moving-out</c>: material is sent, copied, carried.</summary>
    public static WordListId MovingOut { get; } = Add("moving-out");

    /// <summary><c>keeping-place</c>: where others may find what is kept there.</summary>
    public static WordListId KeepingPlace { get; } = Add("keeping-place");

    /// <summary><c>keeping-act</c>: something is put where it is kept.</summary>
    public static WordListId KeepingAct { get; } = Add("keeping-act");

    /// <summary><c>inside-source</c>: how the speaker came to know: from inside another firm.</summary>
    public static WordListId InsideSource { get; } = Add("inside-source");

    /// <summary><c>other-party</c>: another firm, whatever its name.</summary>
    public static WordListId OtherParty { get; } = Add("other-party");

    /// <summary><c>acting-on-person</c>: what is told of somebody is told so that others act on it or look at it.</summary>
    public static WordListId ActingOnPerson { get; } = Add("acting-on-person");

    /// <summary><c>credential-topic</c>: passwords as such: rules, changing, resetting.</summary>
    public static WordListId CredentialTopic { get; } = Add("credential-topic");

    /// <summary><c>hearer-firm</c>: the hearer is spoken to as somebody of another firm, who will use what is told.</summary>
    public static WordListId HearerFirm { get; } = Add("hearer-firm");

    /// <summary><c>list-surname</c>: a surname that is a common word as well; beside a figure, in a list of people, it is a name.</summary>
    public static WordListId ListSurname { get; } = Add("list-surname");

    /// <summary><c>aside</c>: said in passing, as one says things that not everybody need hear.</summary>
    public static WordListId Aside { get; } = Add("aside");

    /// <summary><c>clock-unit</c>: behind a figure: a time, a date or a place, and no amount.</summary>
    public static WordListId ClockUnit { get; } = Add("clock-unit");

    /// <summary><c>well-wishing</c>: illness or joy is told so that others wish somebody well.</summary>
    public static WordListId WellWishing { get; } = Add("well-wishing");

    /// <summary><c>object-marker</c>: before the own company, something is done to it or with it by somebody else.</summary>
    public static WordListId ObjectMarker { get; } = Add("object-marker");

    /// <summary><c>record</c>: records, papers and marks that somebody relies on.</summary>
    public static WordListId Record { get; } = Add("record");

    /// <summary><c>oversight</c>: authorities, and matters that they watch over.</summary>
    public static WordListId Oversight { get; } = Add("oversight");

    /// <summary><c>decision</c>: those who decide about a deal, and what they decide.</summary>
    public static WordListId Decision { get; } = Add("decision");

    /// <summary><c>game</c>: games and matches that people bet on.</summary>
    public static WordListId Game { get; } = Add("game");

    /// <summary><c>certificate</c>: papers, invoices and cards that are issued.</summary>
    public static WordListId Certificate { get; } = Add("certificate");

    /// <summary><c>trade-terms</c>: price, payment, order, customer.</summary>
    public static WordListId TradeTerms { get; } = Add("trade-terms");

    /// <summary><c>private-trade</c>: buying and selling that no household needs at work.</summary>
    public static WordListId PrivateTrade { get; } = Add("private-trade");

    /// <summary><c>favour</c>: what people ask of others, or do together, outside of work.</summary>
    public static WordListId Favour { get; } = Add("favour");

    /// <summary><c>roster</c>: what a private matter has to do with work.</summary>
    public static WordListId Roster { get; } = Add("roster");

    /// <summary><c>joining</c>: somebody is asked to join, to pay in or to bring others.</summary>
    public static WordListId Joining { get; } = Add("joining");

    /// <summary><c>outcome</c>: what nobody can promise.</summary>
    public static WordListId Outcome { get; } = Add("outcome");

    /// <summary><c>upheaval</c>: grave news about the company, people or public safety.</summary>
    public static WordListId Upheaval { get; } = Add("upheaval");

    /// <summary><c>official-business</c>: a campaign, a benefit or a service of the company itself.</summary>
    public static WordListId OfficialBusiness { get; } = Add("official-business");

    /// <summary><c>work-object</c>: what people work with.</summary>
    public static WordListId WorkObject { get; } = Add("work-object");

    /// <summary><c>correction</c>: what is told is denied, checked or left to those who may say it.</summary>
    public static WordListId Correction { get; } = Add("correction");

    /// <summary><c>reported-speech</c>: beside a quotation, the words are told again or spoken of.</summary>
    public static WordListId ReportedSpeech { get; } = Add("reported-speech");

    /// <summary><c>disclaimer</c>: a claim is declined, not made.</summary>
    public static WordListId Disclaimer { get; } = Add("disclaimer");

    /// <summary><c>customer-address</c>: said to customers, many at once.</summary>
    public static WordListId CustomerAddress { get; } = Add("customer-address");

    /// <summary><c>call-to-customers</c>: asks customers to come, call, click or order.</summary>
    public static WordListId CallToCustomers { get; } = Add("call-to-customers");

    /// <summary><c>sales-contact</c>: where customers find the seller.</summary>
    public static WordListId SalesContact { get; } = Add("sales-contact");

    /// <summary><c>sales-offer</c>: what is offered to customers, and at what price.</summary>
    public static WordListId SalesOffer { get; } = Add("sales-offer");

    /// <summary><c>campaign-work</c>: talk of those who work at a campaign, or serve one customer.</summary>
    public static WordListId CampaignWork { get; } = Add("campaign-work");

    /// <summary><c>masked-contact</c>: stands for a link or a number that was taken out of the text.</summary>
    public static WordListId MaskedContact { get; } = Add("masked-contact");

    /// <summary>The names of all of them, in this order.</summary>
    public static IEnumerable<string> Names => s_all.Select(list => list.Name);

    internal static bool Holds(string name) => s_all.Exists(list => list.Name == name);

    /// <summary>All of them, with the words of a host.</summary>
    internal static WordList[] With(IReadOnlyCollection<Lexicon> ofHost)
    {
        if (ofHost.Count == 0) return s_embedded.Value;
        var added = ofHost.ToLookup(lexicon => lexicon.Category, StringComparer.Ordinal);
        return [.. s_all.Select((list, at) => added.Contains(list.Name) ? Make(list, [Embedded(list.Name), .. added[list.Name]]) : s_embedded.Value[at])];
    }

    /// <summary>All of them, made of the files.</summary>
    internal static WordList[] Make() => [.. s_all.Select(list => Make(list, [Embedded(list.Name)]))];

    private static WordList[] Read(TableReader tables)
    {
        var lists = new WordList[s_all.Count];
        for (var at = 0; at < lists.Length; at++) lists[at] = new(tables);
        return lists;
    }

    private static WordList Make((string Name, bool OfMessages) list, IEnumerable<Lexicon> lexicons) => new(list.OfMessages
        ? lexicons.SelectMany(lexicon => lexicon.Terms).Select(term => ShortMessage.Shorten(term.Text)).Where(word => word.Length > 0)
        : lexicons.SelectMany(lexicon => lexicon.Folded).Select(term => term.First.ToString()));

    private static Lexicon Embedded(string name)
    {
        using var reader = EmbeddedText.Open($"Words/{name}.txt");
        return Lexicon.Parse(name, reader);
    }

    private static WordListId OfMessages(string name) => Add(name, ofMessages: true);

    private static WordListId Add(string name, bool ofMessages = false)
    {
        s_all.Add((name, ofMessages));
        return new WordListId((byte)(s_all.Count - 1));
    }
}
