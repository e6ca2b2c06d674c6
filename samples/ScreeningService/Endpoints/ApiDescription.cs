using Microsoft.OpenApi;
using ScreeningService.Security;

namespace ScreeningService.Endpoints;

/// <summary>The description of the interface (OpenAPI), with the key that every address asks for.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(static options => options.AddDocumentTransformer(static (document, _, _) =>
    {
        document.Info.Title = "Screening of WeChat messages 微信合规筛查";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[ApiKeyHandler.Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyHandler.Header };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiKeyHandler.Scheme, document)] = [] }];
        return Task.CompletedTask;
    }));
}
