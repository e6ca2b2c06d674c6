namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.2 Scope (适用范围): whether, and for what, a fact is judged.</summary>
internal static class Scope
{
    public static Clause Clause { get; } = new("1.2", Modality.Scope,
        ("适用范围", "Scope"),
        ("适用于公司全体员工使用微信进行工作沟通、协作及信息传递的行为；与工作无关的私人会话不在范围内，不予判定，内容不予读取。",
         "Applies to every employee's use of WeChat for work communication, collaboration and passing information. A private conversation is out of scope: it is not judged, and its text is not read."),
        RuleDefinition.Begin("1.2/scope", Modality.Scope)
            .By(DecidedBy.Facts).Rated(Severity.Info, Enforcement.None)
            .Norm("本规范只适用于员工的工作沟通", "The policy applies to employees' work communication only")
            .Says("不在适用范围内，未作判定", "Out of scope; not judged")
            .Remedy("无需处理", "Nothing to do"));

    /// <summary>Decides from fields alone; no text is read before this.</summary>
    public static Judged Of(Fact fact, PolicyOptions options) => fact is Message message ? Of(message, options) : Judged.Everything;

    private static Judged Of(Message message, PolicyOptions options)
    {
        var conversation = message.Conversation;
        if (conversation.Exemption != ConversationExemption.None) return Judged.Nothing;
        var inScope = conversation.Purpose switch
        {
            ConversationPurpose.Work => true,
            ConversationPurpose.Private => false,
            _ => options.Scope.UnknownPurpose switch
            {
                UnknownPurpose.InScope => true,
                UnknownPurpose.OutOfScope => false,
                _ => conversation.WorkGroup == Ternary.Yes || message.Account?.Designated == Ternary.Yes,
            },
        };
        if (!inScope) return Judged.Nothing;
        return message.Sender.Kind == ParticipantKind.Employee ? Judged.Everything : Judged.ForItsReceiver;
    }
}

/// <summary>For what a fact is judged.</summary>
internal enum Judged
{
    /// <summary>Out of scope.</summary>
    Nothing,

    /// <summary>The words of an outsider or a robot: read to warn the receiver, nobody is accused.</summary>
    ForItsReceiver,

    /// <summary>Every rule is put to it.</summary>
    Everything,
}
