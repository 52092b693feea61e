using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Who makes a request.</summary>
public static class CurrentActor
{
    /// <summary>The person who is logged in, acting now; null for the public, and before the person can act.</summary>
    public static Actor? Actor(this HttpContext context) =>
        SessionClaims.ActorOf(
            context.User, UkTime.ToStoredPrecision(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()));

    /// <summary>Who is logged in, able to act or not; null for the public.</summary>
    public static SignedIn? SignedIn(this HttpContext context) => SessionClaims.AccountOf(context.User);
}
