namespace WeChatPolicy.Rules.Text;

/// <summary>The inventory of word lists: a file of the folder <c>Lexicons/Words</c> and a line here. A host adds to one as to a lexicon, by its name.</summary>
public static class WordLists
{
    // Stand first: the lines below are run in their order, and each adds itself.
    private static readonly List<(string Name, bool OfMessages)> s_all = [];
    private static readonly Lazy<WordList[]> s_embedded = new(() => [.. s_all.Select(list => Make(list, [Embedded(list.Name)]))]);

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

    /// <summary>The names of all of them, in this order.</summary>
    public static IEnumerable<string> Names => s_all.Select(list => list.Name);

    internal static bool Holds(string name) => s_all.Exists(list => list.Name == name);

    /// <summary>All of them, with the words of a host.</summary>
    internal static WordList[] With(IEnumerable<Lexicon> ofHost)
    {
        var added = ofHost.ToLookup(lexicon => lexicon.Category, StringComparer.Ordinal);
        return [.. s_all.Select((list, at) => added.Contains(list.Name) ? Make(list, [Embedded(list.Name), .. added[list.Name]]) : s_embedded.Value[at])];
    }

    private static WordList Make((string Name, bool OfMessages) list, IEnumerable<Lexicon> lexicons) => new(list.OfMessages
        ? lexicons.SelectMany(lexicon => lexicon.Terms).Select(term => ShortMessage.Shorten(term.Text)).Where(word => word.Length > 0)
        : lexicons.SelectMany(lexicon => lexicon.Folded).Select(term => term.First));

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
