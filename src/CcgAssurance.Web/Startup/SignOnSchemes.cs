using System.Security.Claims;
using CcgAssurance.Data.Security;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CcgAssurance.Web.Startup;

/// <summary>Single sign-on by OpenID Connect: one scheme of the framework's handler for each provider of the settings (ADR 22).</summary>
public static class SignOnSchemes
{
    private const string VerifiedClaim = "email_verified";
    private static readonly TimeSpan Journey = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Arrival = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(15);

    /// <summary>Adds the schemes, and the cookie that carries who came from the provider to the log-in.</summary>
    public static void AddSignOn(this AuthenticationBuilder schemes, AccountSettings accounts, MailSettings site)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Providers.Count == 0)
        {
            return;
        }

        schemes.AddCookie(IdentityConstants.ExternalScheme, options =>
        {
            options.Cookie.Name = SiteCookies.SignOnArrival;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = Arrival;
            options.SlidingExpiration = false;
            options.TimeProvider = TimeProvider.System;
        });
        foreach (var provider in accounts.Providers)
        {
            schemes.AddOpenIdConnect(provider.Scheme, options => Set(options, provider, site));
        }
    }

    private static void Set(OpenIdConnectOptions options, SignOnProvider provider, MailSettings site)
    {
        options.Authority = provider.Authority.OriginalString;
        options.RequireHttpsMetadata = provider.Authority.Scheme == Uri.UriSchemeHttps;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = provider.CallbackPath;
        options.ResponseType = OpenIdConnectResponseType.Code;

        // The answer comes as a link of the provider, with which a browser sends cookies that it keeps back from a form of another site.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("email");
        options.GetClaimsFromUserInfoEndpoint = true;
        options.MapInboundClaims = false;
        options.ClaimActions.MapJsonKey(VerifiedClaim, VerifiedClaim, ClaimValueTypes.Boolean);
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.RemoteAuthenticationTimeout = Journey;
        options.BackchannelTimeout = Answer;

        // A provider knows the time on the wall and no other, and so does a browser that keeps cookies: not that of the demo.
        options.TimeProvider = TimeProvider.System;
        options.ProtocolValidator.NonceLifetime = Journey;
        SiteCookies.Protect(options.CorrelationCookie, SiteCookies.SignOnJourney, site.SiteAddress);
        SiteCookies.Protect(options.NonceCookie, SiteCookies.SignOnNonce, site.SiteAddress);
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.Events = new OpenIdConnectEvents
        {
            // From the settings: a request can name any host, and the provider knows one.
            OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.RedirectUri = site.AddressOf(provider.CallbackPath);
                return Task.CompletedTask;
            },
            OnTokenValidated = context =>
            {
                // The framework believes any issuer that the provider's own description names; links are kept by the one of the settings.
                if (context.SecurityToken.Issuer.TrimEnd('/') != provider.Issuer)
                {
                    context.Fail(new SecurityTokenInvalidIssuerException());
                }

                return Task.CompletedTask;
            },
            OnTicketReceived = context =>
            {
                context.Principal = SignOnArrival.Write(context.Principal!, provider);
                return Task.CompletedTask;
            },
            OnRemoteFailure = context => RefuseAsync(context, provider),
        };
    }

    private static Task RefuseAsync(RemoteFailureContext context, SignOnProvider provider)
    {
        context.HttpContext.RequestServices.GetRequiredService<SecurityLog>().Note(
            context.HttpContext, SecurityEventKind.SingleSignOnRefused, detail: $"{provider.Key}: {ReasonOf(context.Failure)}");
        context.Response.Redirect(AccountLinks.SignOnFailed(provider.Key));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // In our own words: what the provider wrote may be anybody's.
    private static string ReasonOf(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => "another issuer",
        SecurityTokenInvalidAudienceException => "meant for somebody else",
        SecurityTokenExpiredException or SecurityTokenNotYetValidException => "signed too long ago",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => "wrong signature",
        OpenIdConnectProtocolInvalidNonceException => "not asked for from here",
        HttpRequestException or TaskCanceledException => "the provider did not answer",
        _ => "not finished, or not asked for from here",
    };
}
