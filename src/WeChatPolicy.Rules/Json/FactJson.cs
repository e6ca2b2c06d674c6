namespace WeChatPolicy.Rules;

/// <summary>Facts as JSON.</summary>
public static class FactJson
{
}
