using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ScreeningService.Settings;

namespace ScreeningService.Security;

/// <summary>Knows a caller by the key in <c>X-Api-Key</c>.</summary>
/// <remarks>By the settings as they were checked at the start: a fault that is edited into them later shuts nobody out.</remarks>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> scheme, ILoggerFactory loggers, UrlEncoder encoder, IOptions<ServiceOptions> settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, loggers, encoder)
{
    public new const string Scheme = "ApiKey";
    public const string Header = "X-Api-Key";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = $"{Scheme} header=\"{Header}\"";
        return base.HandleChallengeAsync(properties);
    }

    private AuthenticateResult Authenticate()
    {
        if (Request.Headers[Header] is not [{ Length: > 0 } offered]) return AuthenticateResult.NoResult();

        // Digests are equally long, and every key is compared to its end: the time tells neither length nor which key came near.
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(offered));
        (string Name, ApiKeyOptions Caller)? found = null;
        foreach (var (name, caller) in settings.Value.ApiKeys)
        {
            if (CryptographicOperations.FixedTimeEquals(digest, SHA256.HashData(Encoding.UTF8.GetBytes(caller.Key)))) found = (name, caller);
        }

        if (found is not { } known) return AuthenticateResult.Fail("The key is not known.");
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, known.Name), .. known.Caller.Roles.Select(role => new Claim(ClaimTypes.Role, role))], Scheme);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }
}
