using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Oracle.Words;

/// <summary>Has the library read the texts of a fact, by a rule of the host's own that only takes notes.</summary>
internal sealed class TextCapture
{
    [ThreadStatic]
    private static FoundText? t_found;

    private static readonly Participant s_reader = new() { Id = "reader", Kind = ParticipantKind.Employee };

    private readonly PolicyEngine _engine;

    public TextCapture()
    {
        SignalRegistry? names = null;
        _engine = PolicyBuilder.CreateDefault()
            .AddLexicon("industry-standard", "[likely]", Generation.Texts.Standard)
            .AddRule(Note<Message>("oracle/note-message", reading => FoundText.Of(reading, names!)))
            .AddRule(Note<FileTransfer>("oracle/note-file", reading => FoundText.Of(reading, names!)))
            .AddRule(Note<ConversationSegment>("oracle/note-segment", reading => FoundText.Of(reading, names!)))
            .Build();
        names = _engine.Signals;
    }

    /// <summary>What stands in the texts of a fact, whoever sent it and wherever: whether it is judged at all is not asked here.</summary>
    public FoundText Read(Fact fact)
    {
        Fact? readable = fact switch
        {
            Message message => message with { Sender = s_reader, Conversation = message.Conversation with { Purpose = ConversationPurpose.Work, Exemption = ConversationExemption.None } },
            FileTransfer file => file with { Sender = s_reader, Conversation = null, Channel = TransferChannel.WeChat, CompanyFile = Ternary.Yes },
            ConversationSegment segment => segment with { Conversation = segment.Conversation with { Purpose = ConversationPurpose.Work, Exemption = ConversationExemption.None } },
            _ => null,
        };
        if (readable is null) return FoundText.Nothing;
        t_found = FoundText.Nothing;
        _engine.Evaluate(readable);
        return t_found;
    }

    private delegate FoundText Notes(TextAnalysis reading);

    private static Rule Note<TFact>(string id, Notes note)
        where TFact : Fact => Rule.For<TFact>(id).When((_, reading) =>
        {
            t_found = note(reading);
            return false;
        });
}
