using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.3.1 Employees' personal data (员工个人信息).</summary>
internal static class PersonalData
{
    private static readonly SignalSet s_data = SignalSet.Of(Signals.EmployeeData);

    public static Clause Clause => new("3.3.1", Modality.MustNot,
        ("员工个人信息", "Employees' personal data"),
        ("尊重员工隐私，不得随意收集、使用或披露员工个人信息；确需收集的，须经本人同意并按公司程序办理。",
         "Employees' personal data is not collected, used or disclosed at will; where it is needed, with consent and by the company's procedure."),
        CollectionConsent(), UseConsent(), DisclosureConsent(), CollectionProcedure());

    private static RuleDefinition CollectionConsent() => RuleDefinition.Begin("3.3.1/collection-consent", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意，不得收集员工个人信息", "An employee's personal data is collected only with that employee's consent")
        .Says("未经本人同意收集员工个人信息", "An employee's personal data was collected without known consent")
        .Remedy("取得本人同意；不同意的，删除已收集的信息", "Obtain the employee's consent; where it is refused, delete what was collected")
        .On<PersonalDataCollected>(static (in context) =>
        {
            // A ground other than consent allows using and disclosing; collecting needs the consent itself.
            if (EmployeePrivacy.Concerns(context.Fact) is { } who) context.Report(Confidence.Certain, "consents", context.Excused, who);
        }, static collected => EmployeePrivacy.IsConsented(collected, ConsentPurpose.Collection))
        .WouldPassIf<PersonalDataCollected>("consents", nameof(ConsentPurpose.Collection), static collected => collected with
        {
            Consents = new([new Consent { PersonId = collected.DataOf.Id, Purpose = ConsentPurpose.Collection }]),
        });

    private static RuleDefinition UseConsent() => RuleDefinition.Begin("3.3.1/use-consent", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意或无其他正当依据，不得使用员工个人信息", "An employee's personal data is used only with consent or on another ground of the company's procedure")
        .Says("未经本人同意或无其他正当依据使用员工个人信息", "An employee's personal data was used without known consent or another ground")
        .Remedy("停止使用；取得本人同意或按公司程序办理后再使用", "Stop; use it once the employee agrees or the company's procedure allows it")
        .On<PersonalDataUsed>(static (in context) =>
        {
            if (EmployeePrivacy.Concerns(context.Fact) is { } who) context.Report(Confidence.Certain, "consents", context.Excused, who);
        }, static used => Excuse.Or(EmployeePrivacy.IsConsented(used, ConsentPurpose.Use), used.OtherGround))
        .WouldPassIf<PersonalDataUsed>("otherGround", nameof(Ternary.Yes), static used => used with { OtherGround = Ternary.Yes });

    private static RuleDefinition DisclosureConsent() => RuleDefinition.Begin("3.3.1/disclosure-consent", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review)
        .Norm("未经本人同意或无其他正当依据，不得披露员工个人信息", "An employee's personal data is disclosed only with consent or on another ground of the company's procedure")
        .Says("未经本人同意披露员工个人信息", "An employee's personal data was disclosed without known consent")
        .Remedy("撤回；确需提供的，取得本人同意或按公司程序办理", "Take it back; where it is needed, obtain consent or follow the company's procedure")
        .On<PersonalDataDisclosed>(static (in context) =>
        {
            if (EmployeePrivacy.Concerns(context.Fact) is { } who) context.Report(Confidence.Certain, "consents", context.Excused, who);
        }, static disclosed => Excuse.Or(EmployeePrivacy.IsConsented(disclosed, ConsentPurpose.Disclosure), disclosed.OtherGround))
        .On<Message>(FactFields.Discloses, static (in context) =>
        {
            var message = context.Fact;
            if (Audience.IsSupervision(message) || !message.Circumstances.Discloses.IsKnown) return;
            if (EmployeePrivacy.Disclosure(message.Circumstances, message.Sender.Id, message.SentAt, context.Excused) is { } confidence)
            {
                context.Report(confidence, "circumstances.discloses", nameof(ParticipantKind.Employee));
            }
        }, static message => EmployeePrivacy.IsDisclosureAllowed(message.Circumstances, message.Sender.Id, message.SentAt))
        .On<FileTransfer>(static (in context) =>
        {
            var file = context.Fact;
            if (Answerable.For(file.Sender) is null || file.Conversation?.SupervisionChannel == Ternary.Yes) return;
            if (EmployeePrivacy.Disclosure(file.Circumstances, file.Sender.Id, file.SentAt, context.Excused) is { } confidence)
            {
                context.Report(confidence, "circumstances.discloses", nameof(ParticipantKind.Employee));
            }
        }, static file => EmployeePrivacy.IsDisclosureAllowed(file.Circumstances, file.Sender.Id, file.SentAt))
        .On<Message>(IdentifierOwnership.Any.Union(s_data), static (in context) =>
        {
            var message = context.Fact;
            if (message.Circumstances.Discloses.IsKnown || Audience.IsSupervision(message)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = IdentifierOwnership.Gather(context, IdentifierOwnership.Any, IdentifierOwner.Employee, places);
            var read = IdentifierOwnership.Sureness(places[..count]);
            if (count == 0 && (count = NamedFigures.Gather(context, s_data, places)) > 0) read = Confidence.Likely;
            if (count == 0)
            {
                count = CueWeighing.Weigh(context, s_data, CueFilter.Offence, places, out read);
                count = PersonalDisclosure.KeepOthers(context, places[..count]);
            }

            // What is told of a customer is another clause's.
            if (count > 0 && IdentifierOwnership.IsOfCustomer(context.Text, places[0])) return;
            if (count == 0) (count, read) = (PersonalDisclosure.Gather(context, s_data, places), Confidence.Likely);
            if (count > 0) context.Report(CueWeighing.Lesser(read, Confidence.Likely), places[..count]);
        }, static message => Excuse.Or(Consents.OfSomebody(message.Circumstances.Consents, ConsentPurpose.Disclosure), message.Circumstances.OtherGround))
        .WouldPassIf<PersonalDataDisclosed>("otherGround", nameof(Ternary.Yes), static disclosed => disclosed with { OtherGround = Ternary.Yes })
        .WouldPassIf<Message>("circumstances.discloses", "nobody", static message => message with { Circumstances = message.Circumstances with { Discloses = new([]) } })
        .WouldPassIf<FileTransfer>("circumstances.discloses", "nobody", static file => file with { Circumstances = file.Circumstances with { Discloses = new([]) } });

    private static RuleDefinition CollectionProcedure() => RuleDefinition.Begin("3.3.1/collection-procedure", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("收集员工个人信息须按公司规定的程序办理", "An employee's personal data is collected by the company's procedure")
        .Says("未按公司规定的程序收集员工个人信息", "An employee's personal data was collected, and the company's procedure is not known to have been followed")
        .Remedy("补办规定的程序；无法补办的，删除已收集的信息", "Go through the procedure now; where that cannot be done, delete what was collected")
        .On<PersonalDataCollected>(static (in context) =>
        {
            if (EmployeePrivacy.Concerns(context.Fact) is { } who) context.Report(Confidence.Certain, "prescribedStepsTaken", context.Excused, who);
        }, static collected => collected.PrescribedStepsTaken)
        .WouldPassIf<PersonalDataCollected>("prescribedStepsTaken", nameof(Ternary.Yes), static collected => collected with { PrescribedStepsTaken = Ternary.Yes });
}
