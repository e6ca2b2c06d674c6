using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.1 Employees' personal data (员工个人信息).</summary>
internal static class PersonalData
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_data = SignalSet.Of(Signals.EmployeeData);

    public static Clause Clause { get; } = new("3.3.1", Modality.MustNot,
        ("员工个人信息", "Employees' personal data"),
        ("尊重员工隐私，不得随意收集、使用或披露员工个人信息；确需收集的，须经本人同意并按公司程序办理。",
         "Employees' personal data is not collected, used or disclosed at will; where it is needed, with consent and by the company's procedure."),
        DisclosureConsent());

    private static RuleDefinition DisclosureConsent() => RuleDefinition.Begin("3.3.1/disclosure-consent", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意或无其他正当依据，不得披露员工个人信息", "An employee's personal data is disclosed only with consent or on another ground of the company's procedure")
        .Says("披露了员工个人信息，未见本人同意", "An employee's personal data was disclosed without known consent")
        .Remedy("撤回并致歉；确需提供的，取得本人同意或按公司程序办理", "Take it back; where it is needed, obtain consent or follow the company's procedure")
        .On<Message>(static (in context) =>
        {
            var message = context.Fact;
            if (!message.Circumstances.Discloses.IsKnown) return;
            foreach (var subject in message.Circumstances.Discloses.Value)
            {
                if (subject.Kind != ParticipantKind.Employee || subject.PersonalData == Ternary.No || subject.PersonId == message.Sender.Id) continue;
                var trigger = subject.PersonalData == Ternary.Yes ? Confidence.Certain : Confidence.Possible;
                if (Excuse.Lifts(trigger, ConsentOf(message, subject.PersonId)) is not { } confidence) continue;
                context.Report(confidence, "circumstances.discloses", nameof(ParticipantKind.Employee));
                return;
            }
        })
        .On<Message>(Identification.Any.Union(s_data), static (in context) =>
        {
            var message = context.Fact;
            if (message.Circumstances.Discloses.IsKnown) return;
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var count = Identification.Gather(context, Identification.Any, Whose.Employees, places);
            var read = Confidence.Likely;
            if (count == 0) count = Cues.Weigh(context, s_data, CueReading.Offence, places, out read);
            if (count == 0) (count, read) = (PersonalFacts.Gather(context, s_data, places), Confidence.Likely);
            read = Cues.Lesser(read, Confidence.Likely);
            if (count > 0 && Excuse.Lifts(read, Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Disclosure)) is { } confidence)
            {
                context.Report(confidence, places[..count]);
            }
        });

    private static Ternary ConsentOf(Message message, string? personId) => personId is null
        ? Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Disclosure)
        : Consents.Of(message.Circumstances.Consents, personId, ConsentPurpose.Disclosure, message.SentAt);
}
