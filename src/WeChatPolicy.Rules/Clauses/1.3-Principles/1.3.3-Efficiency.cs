namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.3.3 Efficiency (高效便捷). A principle: <see cref="Principles.RollUp"/> shows what bears on it.</summary>
internal static class Efficiency
{
    public static Clause Clause => new("1.3.3", Modality.Principle,
        ("高效便捷", "Efficiency"),
        ("发挥微信的便捷优势，提高沟通效率，同时不影响正常工作。",
         "The convenience of WeChat serves communication and does not disturb work."),
        RuleDefinition.Begin("1.3.3/efficiency", Modality.Principle)
            .By(DecidedBy.None).Rated(Severity.Info, Enforcement.None).RealisedBy("2.3")
            .Norm("高效沟通，不干扰正常工作", "Communication is efficient and does not disturb work")
            .Says("由 2.3 各条款的结果汇总体现", "Shown by what the clauses of 2.3 find")
            .Remedy("按所汇总的各项结果分别处理", "Follow the remedy of each finding that rolls up"));
}
