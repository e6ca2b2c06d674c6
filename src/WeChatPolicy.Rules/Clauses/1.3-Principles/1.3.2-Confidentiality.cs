namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.3.2 Security and confidentiality (安全保密). A principle: <see cref="Principles.RollUp"/> shows what bears on it.</summary>
internal static class Confidentiality
{
    public static Clause Clause => new("1.3.2", Modality.Principle,
        ("安全保密", "Security and confidentiality"),
        ("保护公司商业秘密、工作信息和员工隐私，防止信息泄露。",
         "Trade secrets, work information and employees' privacy are protected from disclosure."),
        RuleDefinition.Begin("1.3.2/confidentiality", Modality.Principle)
            .By(DecidedBy.None).Rated(Severity.Info, Enforcement.None).RealisedBy("2.2.2", "2.4.2", "3")
            .Norm("保护商业秘密、工作信息和员工隐私", "Trade secrets, work information and employees' privacy are protected")
            .Says("由 2.2.2、2.4.2 及第三章各条款的结果汇总体现", "Shown by what clauses 2.2.2, 2.4.2 and chapter 3 find")
            .Remedy("按所汇总的各项结果分别处理", "Follow the remedy of each finding that rolls up"));
}
