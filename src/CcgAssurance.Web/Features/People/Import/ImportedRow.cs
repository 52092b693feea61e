using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.People.Import;

/// <summary>What becomes of a row of the table.</summary>
public sealed record ImportedRow
{
    /// <summary>Its place in the table; the headings are row 1.</summary>
    public required int Number { get; init; }

    /// <summary>The person's name: that of the account, if there is one.</summary>
    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>The role and the organisation, as they were understood, otherwise as they were written.</summary>
    public required string Role { get; init; }

    public required ImportedPerson? Person { get; init; }

    public required MembershipAnswers? Answers { get; init; }

    /// <summary>What has to be changed before it can be imported; null if nothing has.</summary>
    public required string? Problem { get; init; }

    /// <summary>Whether the person has this role already.</summary>
    public bool IsHeld { get; init; }

    /// <summary>What the import does with it.</summary>
    public string Result => Problem ?? (this switch
    {
        { IsHeld: true } => "Has this role already. Nothing changes",
        { Person.IsNew: true } => "Will be invited",
        _ => "Has an account. Will get this role",
    });
}

/// <summary>Somebody to whom roles are given.</summary>
/// <param name="Id">The account, also if it is yet to be made.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Email">The address with which the person logs in.</param>
/// <param name="IsNew">Whether the account is yet to be made.</param>
/// <param name="IsDisabled">Whether the account is disabled.</param>
public sealed record ImportedPerson(UserId Id, string Name, string Email, bool IsNew, bool IsDisabled = false);
