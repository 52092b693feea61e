using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.People;

/// <summary>
/// Who does something, for which organisation, in which role, when and, where a rule asks for it, why. Every write takes
/// one and every audit entry is made from one (R254).
/// </summary>
public sealed record Actor(UserId UserId, string Name, Role Role, OrganisationCode Organisation, DateTimeOffset At, string? Reason = null)
{
    /// <summary>The longest reason, in characters: it can become the note of a frozen version.</summary>
    public const int ReasonMaxLength = FrozenVersion.NoteMaxLength;

    /// <summary>The calendar day in the United Kingdom on which it happens.</summary>
    public DateOnly Today => UkTime.DateOf(At);

    /// <summary>
    /// For whom the actor works on the records of a group: in a role of a group for that group itself, also where it has closed and the
    /// actor's own answers for it; otherwise for the actor's organisation.
    /// </summary>
    public OrganisationCode WorksFor(OrganisationCode group) => Role.Level() == OrganisationLevel.Ccg ? group : Organisation;

    /// <summary>Whether the role in which the actor works has the permission.</summary>
    public bool May(Permission permission) => Role.Allows(permission);
}
