using Microsoft.AspNetCore.Http.Json;

namespace WeChatPolicy.Rules;

/// <summary>Facts and what a policy says of them in the JSON of minimal APIs.</summary>
public static class PolicyHttpJsonExtensions
{
    /// <summary>Lets endpoints take facts and return decisions, findings, explanations, duties, cases, appeals and assessments: <c>services.ConfigureHttpJsonOptions(o => o.AddWeChatPolicy())</c>.</summary>
    /// <param name="options">The options of the JSON of endpoints.</param>
    /// <returns>The same options.</returns>
    /// <remarks>For controllers, which have options of their own: <c>AddControllers().AddJsonOptions(o => o.JsonSerializerOptions.AddWeChatPolicy())</c>.</remarks>
    /// <seealso cref="PolicyJson.AddWeChatPolicy"/>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonOptions AddWeChatPolicy(this JsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.SerializerOptions.AddWeChatPolicy();
        return options;
    }
}
