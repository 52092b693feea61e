namespace CcgAssurance.Domain.Notices;

/// <summary>What a notice says, as its module writes it once, when it is made.</summary>
/// <param name="Kind">What happened, by a name that its module gives.</param>
/// <param name="Subject">What happened, in words.</param>
/// <param name="Next">What the person does next, or what comes next.</param>
/// <param name="About">The record that it is about, by name.</param>
/// <param name="Address">The page that it leads to, from the root of the site.</param>
public sealed record NoticeText(string Kind, string Subject, string Next, string About, string Address);
