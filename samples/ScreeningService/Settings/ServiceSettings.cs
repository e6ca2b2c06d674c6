using Microsoft.Extensions.Options;

namespace ScreeningService.Settings;

/// <summary>Binds the section <c>Service</c> and has it checked before the first request.</summary>
internal static class ServiceSettings
{
    public static IServiceCollection AddServiceSettings(this IServiceCollection services)
    {
        // A key that is not known is a fault: a misspelt limit would otherwise be no limit.
        services.AddOptions<ServiceOptions>().BindConfiguration(ServiceOptions.SectionName, static binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<ServiceOptions>, ServiceOptionsCheck>();
    }
}
