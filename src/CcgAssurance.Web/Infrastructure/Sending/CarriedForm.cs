using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>What somebody sent after their log-in had ended, on its way through the log-in page.</summary>
/// <param name="User">The only person who gets it back.</param>
/// <param name="Address">The page that offers it.</param>
/// <param name="Answers">The answers by field, without files.</param>
/// <param name="SentAt">When it was sent.</param>
public sealed record CarriedForm(UserId User, string Address, IReadOnlyDictionary<string, string[]> Answers, DateTimeOffset SentAt);
