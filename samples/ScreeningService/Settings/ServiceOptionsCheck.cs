using Microsoft.Extensions.Options;
using ScreeningService.Security;

namespace ScreeningService.Settings;

/// <summary>Says every fault of the settings at the start, all at once, each with its path and what to do.</summary>
internal sealed class ServiceOptionsCheck : IValidateOptions<ServiceOptions>
{
    private const int LeastKeyCharacters = 32;
    private const int LeastSecretBytes = 24;
    private const int LeastChainKeyBytes = 32;

    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ServiceOptions options)
    {
        if (options.DataFolder.Length == 0) yield return "Service:DataFolder is empty; name the folder of the log.";
        if (options.ClockInterval < TimeSpan.FromSeconds(1) || options.ClockInterval > TimeSpan.FromMinutes(10)) yield return "Service:ClockInterval is between 00:00:01 and 00:10:00.";
        if (options.ApiKeys.Count == 0) yield return "Service:ApiKeys names nobody, so nobody could call; set Service__ApiKeys__NAME__Key and Service__ApiKeys__NAME__Roles__0.";
        foreach (var (caller, key) in options.ApiKeys)
        {
            if (key.Key.Length < LeastKeyCharacters) yield return $"Service:ApiKeys:{caller}:Key has fewer than {LeastKeyCharacters} characters; make one with 'openssl rand -base64 32'.";
            if (key.Roles.Count == 0) yield return $"Service:ApiKeys:{caller}:Roles is empty; it takes {string.Join(" and ", Roles.All)}.";
            foreach (var role in key.Roles.Except(Roles.All)) yield return $"Service:ApiKeys:{caller}:Roles knows no '{role}'; it takes {string.Join(" and ", Roles.All)}.";
        }

        foreach (var same in options.ApiKeys.Where(static named => named.Value.Key.Length > 0).GroupBy(static named => named.Value.Key, static named => named.Key, StringComparer.Ordinal).Where(static same => same.Count() > 1))
        {
            yield return $"Service:ApiKeys: {string.Join(" and ", same.Order(StringComparer.Ordinal))} have one Key, so nobody could say which of them called; give each a key of its own.";
        }

        foreach (var (path, value) in Counts(options.Limits))
        {
            if (value < 1) yield return $"Service:Limits:{path} is 1 or more.";
        }

        if (options.Log.Key.Length > 0 && BytesOf(options.Log.Key) < LeastChainKeyBytes) yield return $"Service:Log:Key is Base64 of {LeastChainKeyBytes} bytes or more, or empty.";
        foreach (var fault in Faults(options.Alerts)) yield return fault;
    }

    private static IEnumerable<string> Faults(AlertOptions alerts)
    {
        if (alerts.FirstDelay <= TimeSpan.Zero || alerts.LongestDelay < alerts.FirstDelay) yield return "Service:Alerts:FirstDelay is more than zero and at most Service:Alerts:LongestDelay.";
        if (alerts.Timeout <= TimeSpan.Zero) yield return "Service:Alerts:Timeout is more than zero.";
        if (alerts.WebhookUrl is not { } url) yield break;
        if (!url.IsAbsoluteUri || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))) yield return "Service:Alerts:WebhookUrl is an https address, or http on this machine.";
        if (BytesOf(alerts.WebhookSecret) < LeastSecretBytes) yield return $"Service:Alerts:WebhookSecret is Base64 of {LeastSecretBytes} bytes or more, since alerts are signed by it.";
    }

    private static (string Path, int Value)[] Counts(LimitOptions limits) =>
    [
        (nameof(limits.MessageBytes), limits.MessageBytes), (nameof(limits.BatchBytes), limits.BatchBytes), (nameof(limits.BatchMessages), limits.BatchMessages),
        (nameof(limits.FileBytes), limits.FileBytes), (nameof(limits.RequestsPerMinute), limits.RequestsPerMinute), (nameof(limits.Waiting), limits.Waiting),
    ];

    // -1 where it is no Base64.
    private static int BytesOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var written) ? written : -1;
    }
}
