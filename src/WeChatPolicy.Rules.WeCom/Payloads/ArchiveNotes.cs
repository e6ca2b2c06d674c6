namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that the archive itself writes down: <c>revoke</c>, <c>agree</c>, <c>disagree</c>.</summary>
internal static class ArchiveNotes
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("revoke", MessageKind.Recall, new PrecedingMessageField("pre_msgid")),
        new(Agree, MessageKind.ArchivingConsent, new ConsentOfField()),
        new("disagree", MessageKind.ArchivingConsent, new ConsentOfField()),
    ];

    /// <summary>Of the two answers the one that allows the archive.</summary>
    public const string Agree = "agree";

    private sealed class ConsentOfField() : PayloadField("userid")
    {
        public override bool IsText => false;

        public override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.IsWord && !value.IsAbsentOrEmpty) into.ConsentOf = value.Text();
            return value.IsWord;
        }
    }

    private sealed class PrecedingMessageField(string name) : PayloadField(name)
    {
        public override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.IsWord && value.Text() is { Length: > 0 } id) into.PrecedingMessageId = id;
            return value.IsWord;
        }
    }
}
