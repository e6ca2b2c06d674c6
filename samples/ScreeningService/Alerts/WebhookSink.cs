using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using ScreeningService.Settings;

namespace ScreeningService.Alerts;

/// <summary>Posts alerts to an address, signed as Standard Webhooks (standardwebhooks.com) has it.</summary>
/// <remarks>
/// <c>webhook-id</c> is the alert's id, percent-encoded; <c>webhook-timestamp</c> seconds since 1970; <c>webhook-signature</c> is
/// <c>v1,</c> and the Base64 of HMAC-SHA-256 over id, timestamp and body with dots between. The receiver computes it anew, compares in
/// constant time, refuses old timestamps, and drops an id that it has.
/// </remarks>
internal sealed class WebhookSink(HttpClient http, IOptions<ServiceOptions> settings, TimeProvider clock) : IAlertSink
{
    private readonly byte[] _secret = Convert.FromBase64String(settings.Value.Alerts.WebhookSecret);

    public async Task<bool> DeliverAsync(Alert alert, CancellationToken cancellationToken)
    {
        using var request = Signed(alert);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.IsSuccessStatusCode) return true;

            // What the receiver will not have, it will not have the next time either, unless it says so.
            if ((int)response.StatusCode is >= 400 and < 500 && response.StatusCode is not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests)) return false;
            throw new AlertDeliveryException($"The receiver answered {(int)response.StatusCode}.");
        }
        catch (HttpRequestException error)
        {
            throw new AlertDeliveryException("The receiver was not reached.", error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AlertDeliveryException("The receiver did not answer in time.", error);
        }
    }

    private HttpRequestMessage Signed(Alert alert)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(alert, ServiceJson.Info<Alert>());
        var (id, timestamp) = (Uri.EscapeDataString(alert.Id), clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Value.Alerts.WebhookUrl) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        request.Headers.Add("webhook-signature", $"v1,{Convert.ToBase64String(HMACSHA256.HashData(_secret, signed))}");
        return request;
    }
}
