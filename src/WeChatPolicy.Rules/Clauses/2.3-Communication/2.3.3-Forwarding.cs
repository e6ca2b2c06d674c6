using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.3 Forwarding (转发须经同意).</summary>
internal static class Forwarding
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_facts = SignalSet.Of(Signals.EmployeeData);
    private static readonly SignalSet s_personal = IdentifierOwnership.Any.Union(SignalSet.Of(Signals.EmployeeData));

    public static Clause Clause => new("2.3.3", Modality.MustNot,
        ("转发须经同意", "Forwarding"),
        ("尊重他人隐私，未经本人同意不得转发其聊天记录或个人信息。", "Another's chat record or personal data is not forwarded without that person's consent."),
        ForwardWithoutConsent(), PersonalDataForward());

    private static RuleDefinition ForwardWithoutConsent() => RuleDefinition.Begin("2.3.3/forward-without-consent", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("转发聊天记录须经记录中每一位发言人同意", "A chat record is forwarded only with the consent of every author in it")
        .Says("未经全部发言人同意转发聊天记录", "Another's chat record was forwarded without the known consent of every author")
        .Remedy("撤回；取得每位发言人同意后再转发，或改为转述要点", "Take it back; forward it once every author agrees, or report the gist instead")
        .On<Message>(FactFields.Forwarding, static (in context) =>
        {
            var message = context.Fact;
            if (message.Forwarded.Count > 0 && !Audience.IsSupervision(message)) context.Report(Confidence.Certain, "circumstances.consents", context.Excused);
        }, ConsentOfAuthors)
        .WouldPassIf<Message>("forwarded.authorId", "known", static message => Consents.AuthorsKnown(message))
        .WouldPassIf<Message>("circumstances.consents", "every author's, to the forwarding", static message => message with { Circumstances = Consents.Given(message.Circumstances, message.Forwarded.Select(item => item.AuthorId), ConsentPurpose.Forwarding) });

    private static RuleDefinition PersonalDataForward() => RuleDefinition.Begin("2.3.3/personal-data-forward", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意不得转发其个人信息", "Another's personal data is not forwarded without consent")
        .Says("未经本人同意转发其个人信息", "What was forwarded carries another's personal data, without known consent")
        .Remedy("撤回并脱敏；取得本人同意后再转发", "Take it back and mask it; forward it once the person agrees")
        .On<Message>(FactFields.Discloses, static (in context) =>
        {
            var message = context.Fact;
            if (message.Circumstances.Discloses.IsKnown && IsPassedOn(message, context.Text) && !Audience.IsSupervision(message)) ReportDisclosed(context, message.Circumstances, message.Sender, Confidence.Certain);
        }, static message => ConsentOfDisclosed(message.Circumstances, message.Sender, message.SentAt))
        .On<Message>(s_personal, static (in context) =>
        {
            var message = context.Fact;
            if (Audience.IsSupervision(message) || message.Circumstances.Discloses.IsKnown) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = 0;
            if (message.Forwarded.Count > 0)
            {
                count = IdentifierOwnership.Gather(context, s_personal, IdentifierOwner.Forwarded, places);
                if (count == 0) count = PersonalDisclosure.Gather(context, s_facts, places, forwarded: true);
            }
            else if (IsPassedOn(message, context.Text))
            {
                count = IdentifierOwnership.Gather(context, IdentifierOwnership.Strong, IdentifierOwner.Anybody, places);
            }

            if (count > 0) context.Report(IdentifierOwnership.Sureness(places[..count]), places[..count]);
        }, static message => Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Forwarding))
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (IsReport(file) || Business.OverWeChat(file) is not { } sent) return;
            ReportDisclosed(context, file.Circumstances, file.Sender, sent);
        }, static file => ConsentOfDisclosed(file.Circumstances, file.Sender, file.SentAt))
        .On<FileTransfer>(IdentifierOwnership.Strong, static (in context) =>
        {
            // Nothing tells whose the numbers in a file are; only those that lead to one person are pointed out.
            var file = context.Fact;
            if (IsReport(file) || file.Circumstances.Discloses.IsKnown || Business.OverWeChat(file) is not { } sent) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = IdentifierOwnership.Gather(context, IdentifierOwnership.Strong, IdentifierOwner.Anybody, places);
            if (count > 0) context.Report(CueWeighing.Lesser(sent, IdentifierOwnership.Sureness(places[..count])), places[..count]);
        }, static file => Consents.OfSomebody(file.Circumstances.Consents, ConsentPurpose.Forwarding))
        .WouldPassIfCircumstances("discloses.personId", "known", static known => Consents.PersonsKnown(known))
        .WouldPassIfCircumstances("consents", "every person's, to the forwarding", static known => known.Discloses.IsKnown ? Consents.Given(known, known.Discloses.Value.Select(subject => subject.PersonId), ConsentPurpose.Forwarding) : null);

    // Copied into a message of one's own it is passed on all the same: 转给你 …的信息：….
    private static bool IsPassedOn(Message message, TextAnalysis text) => message.Forwarded.Count > 0 || text.Has(Signals.PassingOn);

    // The first whose consent decided it is named.
    private static void ReportDisclosed<TFact>(in RuleContext<TFact> context, Circumstances circumstances, Participant sender, Confidence trigger)
        where TFact : Fact
    {
        var decides = Excuse.Lifts(trigger, context.Excused);
        for (var i = 0; circumstances.Discloses.IsKnown && i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (!IsOther(subject, sender) || Excuse.Lifts(trigger, Consents.Of(circumstances, subject, ConsentPurpose.Forwarding, context.Fact.Instant)) != decides) continue;
            context.Report(trigger, "circumstances.discloses", subject.Kind);
            return;
        }
    }

    private static Ternary ConsentOfDisclosed(Circumstances circumstances, Participant sender, DateTimeOffset? at)
    {
        var consent = Ternary.Yes;
        for (var i = 0; circumstances.Discloses.IsKnown && i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (IsOther(subject, sender)) consent = Excuse.And(consent, Consents.Of(circumstances, subject, ConsentPurpose.Forwarding, at));
        }

        return consent;
    }

    private static Ternary ConsentOfAuthors(Message message)
    {
        var consent = Ternary.Yes;
        foreach (var item in message.Forwarded)
        {
            // What nobody knows the author of may be the sender's own.
            if (item.AuthorId is not { } author) consent = Excuse.And(consent, Ternary.Unknown);
            else if (author != message.Sender.Id) consent = Excuse.And(consent, Consents.Of(message.Circumstances.Consents, author, ConsentPurpose.Forwarding, message.SentAt));
        }

        return consent;
    }

    private static bool IsOther(DataSubject subject, Participant sender) => subject.PersonalData == Ternary.Yes && subject.PersonId != sender.Id;

    private static bool IsReport(FileTransfer file) => file.Conversation?.SupervisionChannel == Ternary.Yes;
}
