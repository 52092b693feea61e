using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Who makes a request.</summary>
public static class CurrentActor
{
    /// <summary>The person who is logged in, acting now; null for the public.</summary>
    public static Actor? Actor(this HttpContext context) =>
        AccountClaims.ActorOf(
            context.User, UkTime.ToStoredPrecision(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()));
}
