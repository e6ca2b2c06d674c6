namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.2.2 Use of company data (公司数据使用).</summary>
internal static class DataUse
{
    public static Clause Clause => new("3.2.2", Modality.MustNot,
        ("公司数据使用", "Use of company data"),
        ("未经授权不得导出、复制微信中的公司数据，不得提供给无关人员；须在规定的工作范围内使用，并确保使用过程的安全。",
         "Company data in WeChat is not exported or copied without authority nor passed to people who have nothing to do with it; it is used within the scope of work, and safely."),
        UnauthorisedExport(), UnrelatedRecipient(), UseOutOfScope(), UnsafeUse());

    private static RuleDefinition UnauthorisedExport() => RuleDefinition.Begin("3.2.2/unauthorised-export", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("未经授权不得导出或复制微信中的公司数据", "Company data is not exported or copied out of WeChat without authority")
        .Says("未经授权导出或复制微信中的公司数据", "Company data was exported or copied out of WeChat without known authority")
        .Remedy("停止导出，删除已导出的副本；确有需要的，先取得授权", "Stop, and delete the copies; where it is needed, obtain authority first")
        .On<DataExported>(static (in context) =>
        {
            var export = context.Fact;
            if (Answerable.For(export) is not { } who || context.Excused == Ternary.Yes) return;
            context.Report(Confidence.Certain, "approvals", export.Approvals.IsKnown ? $"{export.Approvals.Value.Count}" : nameof(Ternary.Unknown), who);
        }, static export => Excuse.Or(export.PartOfPost, IsApproved(export)))
        .WouldPassIf<DataExported>("partOfPost", nameof(Ternary.Yes), static export => export with { PartOfPost = Ternary.Yes });

    private static RuleDefinition UnrelatedRecipient() => RuleDefinition.Begin("3.2.2/unrelated-recipient", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("不得将公司数据提供给无关人员", "Company data is not passed to people who have nothing to do with it")
        .Says("公司数据提供给了与该事项无关的人员", "Company data went to somebody whose matter it is not, or is not known to be")
        .Remedy("要求收件人删除，撤回所提供的数据，并报告数据负责人", "Have the recipient delete it, take it back, and tell the owner of the data")
        .On<DataPassedOn>(static (in context) =>
        {
            if (Answerable.For(context.Fact) is { } who) context.Report(Confidence.Certain, "recipients.concerned", context.Excused, who);
        }, AreConcerned)
        .WouldPassIf<DataPassedOn>("recipients.concerned", nameof(Ternary.Yes), static passed => passed with
        {
            Recipients = new([.. passed.Recipients.ValueOr([]).Select(recipient => recipient with { Concerned = Ternary.Yes })]),
        });

    private static RuleDefinition UseOutOfScope() => RuleDefinition.Begin("3.2.2/use-out-of-scope", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("只在规定的工作范围内使用公司数据", "Company data is used only within the prescribed scope of work")
        .Says("公司数据的使用超出规定的工作范围", "Company data was used outside the prescribed scope of work, or is not known to have been used within it")
        .Remedy("停止超范围使用；确需使用的，先报主管批准", "Stop; where the use is needed, have the superior approve it first")
        .On<DataUsed>(static (in context) =>
        {
            var used = context.Fact;
            if (Answerable.For(used) is { } who) context.Report(Confidence.Certain, "withinScopeOfWork", used.WithinScopeOfWork, who);
        }, static used => used.WithinScopeOfWork)
        .WouldPassIf<DataUsed>("withinScopeOfWork", nameof(Ternary.Yes), static used => used with { WithinScopeOfWork = Ternary.Yes });

    private static RuleDefinition UnsafeUse() => RuleDefinition.Begin("3.2.2/unsafe-use", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("使用公司数据时确保安全：设备、地点和工具均经公司批准", "Company data is kept safe in use: on an approved device, at an approved place, with an approved tool")
        .Says("使用公司数据的设备、地点或工具未经公司批准", "Company data was used on a device, at a place or with a tool of which no approval is known")
        .Remedy("改用公司批准的设备、地点和工具，并清除未批准设备上的数据", "Use what the company approved, and remove the data from what it did not")
        .On<DataUsed>(static (in context) =>
        {
            var used = context.Fact;
            if (Answerable.For(used) is not { } who) return;
            Safe(context, used.DeviceApproved, "deviceApproved", who);
            Safe(context, used.PlaceApproved, "placeApproved", who);
            Safe(context, used.ToolApproved, "toolApproved", who);
        }, static used => Excuse.And(used.DeviceApproved, Excuse.And(used.PlaceApproved, used.ToolApproved)))
        .WouldPassIf<DataUsed>("deviceApproved", nameof(Ternary.Yes), static used => used with { DeviceApproved = Ternary.Yes })
        .WouldPassIf<DataUsed>("placeApproved", nameof(Ternary.Yes), static used => used with { PlaceApproved = Ternary.Yes })
        .WouldPassIf<DataUsed>("toolApproved", nameof(Ternary.Yes), static used => used with { ToolApproved = Ternary.Yes });

    // One finding names all that is missing: the engine gathers the evidence of one rule.
    private static void Safe(in RuleContext<DataUsed> context, Ternary approved, string field, Party who)
    {
        if (approved != Ternary.Yes) context.Report(Confidence.Certain, field, approved, who);
    }

    private static Ternary AreConcerned(DataPassedOn passed)
    {
        var concerned = passed.Recipients.IsKnown ? Ternary.Yes : Ternary.Unknown;
        for (var i = 0; passed.Recipients.IsKnown && i < passed.Recipients.Value.Count; i++) concerned = Excuse.And(concerned, passed.Recipients.Value[i].Concerned);
        return concerned;
    }

    // An expired approval, one given afterwards, or one given by the person who exports is none.
    private static Ternary IsApproved(DataExported export)
    {
        if (!export.Approvals.IsKnown) return Ternary.Unknown;
        var answer = Ternary.No;
        for (var i = 0; i < export.Approvals.Value.Count; i++)
        {
            var approval = export.Approvals.Value[i];
            if (approval.ApproverId != export.Actor.Id) answer = Excuse.Or(answer, approval.CountsAt(export.At));
        }

        return answer;
    }
}
