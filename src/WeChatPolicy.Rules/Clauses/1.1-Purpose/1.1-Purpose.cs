namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.1 Purpose (目的). It has no rule of its own.</summary>
internal static class Purpose
{
    public static Clause Clause => new("1.1", Modality.Principle,
        ("目的", "Purpose"),
        ("规范微信办公，提高沟通协作效率，保障公司信息安全。",
         "Orderly use of WeChat at work, efficient communication and collaboration, and the security of the company's information."));
}
