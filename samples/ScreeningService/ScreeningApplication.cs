using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using ScreeningService.Alerts;
using ScreeningService.Endpoints;
using ScreeningService.Intake;
using ScreeningService.Metrics;
using ScreeningService.Problems;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;

namespace ScreeningService;

/// <summary>The service as it is composed: the policy, the log, the intake, alerts, and what HTTP needs around them.</summary>
internal static class ScreeningApplication
{
    /// <param name="args">Settings as on the command line, such as <c>--Service:DataFolder=/var/lib/screening</c>.</param>
    /// <param name="configure">What a test puts in place of a service: a clock, a sink.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Settings and data lie beside the program, from whichever folder it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = nameof(ScreeningService) });
        var services = builder.Services;
        services.AddWeChatPolicy();
        services.AddServiceSettings();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(DurableLog.Open);
        services.AddSingleton<ServiceMetrics>().AddSingleton<MetricsText>();

        // Hosted services stop in the reverse of this order: HTTP first, then the intake, which drains, then the alerts.
        services.AddAlerts();
        services.AddSingleton<CaseDesk>().AddSingleton<FactTaking>().AddSingleton<FactIntake>().AddHostedService(static provider => provider.GetRequiredService<FactIntake>()).AddHostedService<IntakeClock>();

        services.ConfigureHttpJsonOptions(static options => ServiceJson.Configure(options.SerializerOptions));
        services.AddProblemDetails(static options => options.CustomizeProblemDetails = StatusAdvice.Add).AddExceptionHandler<ProblemHandler>();

        // Authentication brings it along; nothing here is protected by it, so that it need not keep keys on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthentication(ApiKeyHandler.Scheme).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.Scheme, null);
        services.AddAuthorizationBuilder().AddServiceRoles();
        services.AddRequestLimits();

        // A parameter that cannot be read is told by its name, whatever the environment.
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        services.AddServiceHealth();
        services.AddApiDescription();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseExceptionHandler().UseStatusCodePages();
        app.UseAuthentication().UseRateLimiter().UseAuthorization();
        app.MapOpenApi();
        app.MapServiceHealth();
        app.MapMessages().MapFiles().MapFacts().MapDuties().MapCases().MapDecisions().MapClauses().MapMetrics();
        return app;
    }
}
