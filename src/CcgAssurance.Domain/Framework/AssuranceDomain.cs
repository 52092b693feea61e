namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One of the six domains that a CCG is judged on each quarter (2014/15 operational guidance, para 10).
/// </summary>
/// <param name="Number">Its place in the guidance's order.</param>
/// <param name="ShortName">A short name of our own for menus and tables where the question is too long.</param>
/// <param name="Question">The question the guidance asks, in the guidance's own words.</param>
/// <param name="Descriptors">Signs of an effective CCG in this domain, in the guidance's order.</param>
[Rule("R30")]
public sealed record AssuranceDomain(
    DomainNumber Number, string ShortName, string Question, IReadOnlyList<DomainDescriptor> Descriptors);
