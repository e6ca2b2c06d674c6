using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.3 Forwarding (转发须经同意).</summary>
internal static class Forwarding
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_facts = SignalSet.Of(Signals.EmployeeData);
    private static readonly SignalSet s_personal = Identification.Any.Union(SignalSet.Of(Signals.EmployeeData));

    public static Clause Clause => new("2.3.3", Modality.MustNot,
        ("转发须经同意", "Forwarding"),
        ("尊重他人隐私，未经本人同意不得转发其聊天记录或个人信息。", "Another's chat record or personal data is not forwarded without that person's consent."),
        ForwardWithoutConsent(), PersonalDataForward());

    private static RuleDefinition ForwardWithoutConsent() => RuleDefinition.Begin("2.3.3/forward-without-consent", Modality.MustNot)
        .By(DecidedBy.Facts).Excusable().Rated(Severity.Medium, Enforcement.Review)
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
        })
        .CuredBy<Message>("forwarded.authorId", "known", static message => Consents.AuthorsKnown(message))
        .CuredBy<Message>("circumstances.consents", "every author's, to the forwarding", static message => message with { Circumstances = Consents.Given(message.Circumstances, message.Forwarded.Select(item => item.AuthorId), ConsentPurpose.Forwarding) });

    private static RuleDefinition PersonalDataForward() => RuleDefinition.Begin("2.3.3/personal-data-forward", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Excusable().Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意不得转发其个人信息", "Another's personal data is not forwarded without consent")
        .Says("转发的内容含他人个人信息，未见本人同意", "What was forwarded carries another's personal data, without known consent")
        .Remedy("撤回并脱敏；取得本人同意后再转发", "Take it back and mask it; forward it once the person agrees")
        .On<Message>(static (in context) =>
        {
            var message = context.Fact;
            if (IsPassedOn(message, context.Text) && !Audience.IsSupervision(message)) ReportDisclosed(context, message.Circumstances, message.Sender, Confidence.Certain);
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
        })
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (IsReport(file) || Business.OverWeChat(file) is not { } sent) return;
            ReportDisclosed(context, file.Circumstances, file.Sender, sent);
        })
        .On<FileTransfer>(Identification.Strong, static (in context) =>
        {
            // Nothing tells whose the numbers in a file are; only those that lead to one person are pointed out.
            var file = context.Fact;
            if (IsReport(file) || file.Circumstances.Discloses.IsKnown || Business.OverWeChat(file) is not { } sent) return;
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var count = Identification.Gather(context, Identification.Strong, Whose.Anybodys, places);
            var consent = Consents.OfSomebody(file.Circumstances.Consents, ConsentPurpose.Forwarding);
            if (count > 0 && Excuse.Lifts(Cues.Lesser(sent, Confidence.Likely), consent) is { } confidence) context.Report(confidence, places[..count]);
        })
        .CuredInCircumstances("discloses.personId", "known", static known => Consents.PersonsKnown(known))
        .CuredInCircumstances("consents", "every person's, to the forwarding", static known => known.Discloses.IsKnown ? Consents.Given(known, known.Discloses.Value.Select(subject => subject.PersonId), ConsentPurpose.Forwarding) : null);

    // Copied into a message of one's own it is passed on all the same: 转给你 …的信息：….
    private static bool IsPassedOn(Message message, TextAnalysis text) => message.Forwarded.Count > 0
        || text.Folded.Contains("转给你", StringComparison.Ordinal) || text.Folded.Contains("转发给你", StringComparison.Ordinal)
        || text.Folded.Contains("转你", StringComparison.Ordinal);

    private static void ReportDisclosed<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Participant sender, Confidence trigger)
        where TFact : Fact
    {
        if (!circumstances.Discloses.IsKnown) return;
        (Confidence? surest, var whose) = (null, ParticipantKind.Unknown);
        for (var i = 0; i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (subject.PersonalData != Ternary.Yes || subject.PersonId == sender.Id) continue;
            var missing = Excuse.Lifts(trigger, ConsentOf(circumstances, subject.PersonId, context.Fact.Instant));
            if (missing > surest || surest is null) (surest, whose) = (missing, subject.Kind);
        }

        if (surest is { } confidence) context.Report(confidence, "circumstances.discloses", whose.ToString());
    }

    private static bool IsReport(FileTransfer file) => file.Conversation?.SupervisionChannel == Ternary.Yes;

    private static Ternary ConsentOf(Circumstances circumstances, string? personId, DateTimeOffset? at) => personId is null
        ? Consents.OfSomebody(circumstances.Consents, ConsentPurpose.Forwarding)
        : Consents.Of(circumstances.Consents, personId, ConsentPurpose.Forwarding, at);
}
