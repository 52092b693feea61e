using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>What a form on a page carries of where it comes from: for whom the page was made, and which form on which page it is.</summary>
/// <param name="User">The person to whom the page was shown.</param>
/// <param name="PageKey">The page, as it was shown that one time.</param>
/// <param name="Number">Which of the forms on the page it is.</param>
/// <param name="CopyAddress">The address at which what was typed into it is offered again; null where none is kept.</param>
public sealed record FormKey(UserId User, Guid PageKey, int Number, string? CopyAddress);
