namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.3.1 Publicity over several channels (多渠道宣传).</summary>
internal static class PublicityChannels
{
    public static Clause Clause => new("5.3.1", Modality.Must,
        ("多渠道宣传", "Publicity over several channels"),
        ("通过公告栏、邮件、微信群等渠道宣传本规范和信息安全知识。",
         "The policy and security knowledge are publicised over channels such as notice board, mail and WeChat groups."),
        Channels());

    private static readonly PublicityChannel[] s_default = [PublicityChannel.NoticeBoard, PublicityChannel.Mail, PublicityChannel.WeChatGroup];

    private static RuleDefinition Channels() => RuleDefinition.Begin("5.3.1/publicity-channels", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("通过公司规定的各渠道宣传规范和信息安全知识", "The policy and security knowledge are publicised over every channel that the company prescribes")
        .Says("有规定的渠道尚未用于宣传", "A channel that the company prescribes has not been used")
        .Remedy("通过该渠道发布规范和信息安全知识", "Publish the policy and security knowledge over that channel")
        .On<Organisation>(static (in context) =>
        {
            var organisation = context.Fact;
            if (!organisation.Publicity.IsKnown || !Programme.InForce(organisation)) return;
            var channels = context.Options.Training.Channels;
            var missing = Prescribed(channels.Length > 0 ? channels : s_default);
            var unnamed = 0;
            for (var i = 0; i < organisation.Publicity.Value.Count; i++)
            {
                var channel = organisation.Publicity.Value[i].Channel;
                if (channel == PublicityChannel.Unknown) unnamed++;
                missing &= ~Bit(channel);
            }

            if (missing == 0) return;

            // Each publication of which nobody noted the channel may have gone over one of the missing ones, but over one only.
            var sure = int.PopCount(missing) > unnamed ? Confidence.Certain : Confidence.Possible;
            for (var channel = PublicityChannel.NoticeBoard; channel <= PublicityChannel.Other; channel++)
            {
                if ((missing & Bit(channel)) != 0) context.Report(sure, "publicity.channel", channel);
            }
        })
        .WouldPassIf<Organisation>("publicity.channel", "every channel", static o => o.Publicity.IsKnown
            ? o with { Publicity = new([.. o.Publicity.Value, .. Enum.GetValues<PublicityChannel>().Select(channel => new Publicity { At = o.AsOf, Channel = channel })]) }
            : null);

    private static int Prescribed(PublicityChannel[] channels)
    {
        var prescribed = 0;
        foreach (var channel in channels) prescribed |= Bit(channel);
        return prescribed & ~Bit(PublicityChannel.Unknown);
    }

    private static int Bit(PublicityChannel channel) => 1 << (int)channel;
}
