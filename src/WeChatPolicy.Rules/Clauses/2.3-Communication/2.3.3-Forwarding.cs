using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.3 Forwarding (转发须经同意).</summary>
internal static class Forwarding
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_facts = SignalSet.Of(Signals.EmployeeData);
    private static readonly SignalSet s_personal = Identification.Any.Union(SignalSet.Of(Signals.EmployeeData));

    public static Clause Clause { get; } = new("2.3.3", Modality.MustNot,
        ("转发须经同意", "Forwarding"),
        ("尊重他人隐私，未经本人同意不得转发其聊天记录或个人信息。", "Another's chat record or personal data is not forwarded without that person's consent."),
        ForwardWithoutConsent(), PersonalDataForward());

    private static RuleDefinition ForwardWithoutConsent() => RuleDefinition.Begin("2.3.3/forward-without-consent", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("转发聊天记录须经记录中每一位发言人同意", "A chat record is forwarded only with the consent of every author in it")
        .Says("转发他人聊天记录，未见全部发言人的同意", "Another's chat record was forwarded without the known consent of every author")
        .Remedy("撤回；取得每位发言人同意后再转发，或改为转述要点", "Take it back; forward it once every author agrees, or report the gist instead")
        .On<Message>(static (in context) =>
        {
            var message = context.Fact;
            if (message.Forwarded.Count == 0 || Audience.IsSupervision(message)) return;
            var consent = Ternary.Yes;
            var others = false;
            foreach (var item in message.Forwarded)
            {
                if (item.AuthorId == message.Sender.Id) continue;
                others = true;
                consent = Excuse.And(consent, item.AuthorId is { } author
                    ? Consents.Of(message.Circumstances.Consents, author, ConsentPurpose.Forwarding, message.SentAt)
                    : Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Forwarding));
            }

            if (others && Excuse.Lifts(Confidence.Certain, consent) is { } confidence)
            {
                context.Report(confidence, "circumstances.consents", consent.ToString());
            }
        });

    private static RuleDefinition PersonalDataForward() => RuleDefinition.Begin("2.3.3/personal-data-forward", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意不得转发其个人信息", "Another's personal data is not forwarded without consent")
        .Says("转发的内容含他人个人信息，未见本人同意", "What was forwarded carries another's personal data, without known consent")
        .Remedy("撤回并脱敏；取得本人同意后再转发", "Take it back and mask it; forward it once the person agrees")
        .On<Message>(static (in context) =>
        {
            var message = context.Fact;
            if (!IsPassedOn(message, context.Text) || Audience.IsSupervision(message) || !message.Circumstances.Discloses.IsKnown) return;
            foreach (var subject in message.Circumstances.Discloses.Value)
            {
                if (subject.PersonalData != Ternary.Yes || subject.PersonId == message.Sender.Id) continue;
                if (Excuse.Lifts(Confidence.Certain, ConsentOf(message, subject.PersonId)) is not { } confidence) continue;
                context.Report(confidence, "circumstances.discloses", subject.Kind.ToString());
                return;
            }
        })
        .On<Message>(s_personal, static (in context) =>
        {
            var message = context.Fact;
            if (Audience.IsSupervision(message) || message.Circumstances.Discloses.IsKnown) return;
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var count = 0;
            if (message.Forwarded.Count > 0)
            {
                count = Identification.Gather(context, s_personal, Whose.Forwarded, places);
                if (count == 0) count = PersonalFacts.Gather(context, s_facts, places, forwarded: true);
            }
            else if (IsPassedOn(message, context.Text))
            {
                count = Identification.Gather(context, Identification.Strong, Whose.Anybodys, places);
            }

            if (count > 0 && Excuse.Lifts(Confidence.Likely, Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Forwarding)) is { } confidence)
            {
                context.Report(confidence, places[..count]);
            }
        });

    // Copied into a message of one's own it is passed on all the same: 转给你 …的信息：….
    private static bool IsPassedOn(Message message, TextReading text) => message.Forwarded.Count > 0
        || text.Folded.Contains("转给你", StringComparison.Ordinal) || text.Folded.Contains("转发给你", StringComparison.Ordinal)
        || text.Folded.Contains("转你", StringComparison.Ordinal);

    private static Ternary ConsentOf(Message message, string? personId) => personId is null
        ? Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Forwarding)
        : Consents.Of(message.Circumstances.Consents, personId, ConsentPurpose.Forwarding, message.SentAt);
}
