using CcgAssurance.Data.Security;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.SecurityTrail;

public sealed record SecurityTrailViewModel
{
    public required SecurityTrailFilter Filter { get; init; }

    /// <summary>Whether what was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    public required IReadOnlyList<SecurityTrailRow> Rows { get; init; }

    public required int Page { get; init; }

    /// <summary>Whether there are older ones on a next page. The log grows all the time, so nobody counts it.</summary>
    public required bool HasMore { get; init; }

    // The kind and the address are bound to the names of the query, as the filter has them.
    public string? Kind => Filter.Kind;

    public string? Person => Filter.Person;

    [DateAnswerName("First day")]
    public DateAnswer? From => Filter.From;

    [DateAnswerName("Last day")]
    public DateAnswer? To => Filter.To;

    public IReadOnlyList<NhsOption> Kinds { get; } =
    [
        new NhsOption("", "Everything"),
        .. Enum.GetValues<SecurityEventKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText())),
    ];
}

/// <param name="When">When it happened, as people read it.</param>
/// <param name="What">What happened.</param>
/// <param name="Detail">How it came out.</param>
/// <param name="By">Who did it; null for somebody who was not logged in.</param>
/// <param name="Account">Whose account it happened to, where that is another one.</param>
/// <param name="ClientAddress">From where.</param>
/// <param name="Path">On which page.</param>
public sealed record SecurityTrailRow(
    string When, string What, string? Detail, SecurityTrailPerson? By, SecurityTrailPerson? Account, string? ClientAddress, string? Path);

/// <param name="Name">The name of the account's owner.</param>
/// <param name="Email">The email address; null for an account that is gone.</param>
public sealed record SecurityTrailPerson(string Name, string? Email);
