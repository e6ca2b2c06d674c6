using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ScreeningService.Settings;

namespace ScreeningService.Alerts;

/// <summary>Registers the outbox, and the webhook where an address is named for it.</summary>
internal static class AlertServices
{
    private const string Client = "alerts";

    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        // An alert goes to the address that was named and to no other. That address may hold a secret in its path, and so is not logged.
        services.AddHttpClient(Client, static (provider, http) => http.Timeout = provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Alerts.Timeout)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false }).RemoveAllLoggers();
        services.TryAddSingleton<IAlertSink>(static provider => provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Alerts.WebhookUrl is null
            ? ActivatorUtilities.CreateInstance<LogSink>(provider)
            : ActivatorUtilities.CreateInstance<WebhookSink>(provider, provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client)));
        return services.AddSingleton<AlertOutbox>().AddHostedService(static provider => provider.GetRequiredService<AlertOutbox>());
    }
}
