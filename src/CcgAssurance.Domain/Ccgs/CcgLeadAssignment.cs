using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// Which lead of its area team does the work on a group. It says whose work queue and reminders it is, and lets nobody do more or less than
/// before: every lead of the area team may do the same (R10).
/// </summary>
[Rule("R10")]
public sealed class CcgLeadAssignment : IVersioned, IAudited
{
    /// <summary>The longest note, in characters: it goes out with the notice, which is a line.</summary>
    public const int NoteMaxLength = 350;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private CcgLeadAssignment()
    {
    }

    internal CcgLeadAssignment(OrganisationCode ccg)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The lead.</summary>
    public UserId LeadId { get; private set; }

    /// <summary>The lead's name.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>The day from which the lead has it.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The name of the person who handed it over.</summary>
    public string HandedOverBy { get; private set; } = "";

    /// <summary>What the lead has to know.</summary>
    public string Note { get; private set; } = "";

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => "Lead in the area team";

    /// <summary>The note is between colleagues of an area team.</summary>
    public bool IsConfidential => true;

    internal void Record(UserId lead, string name, string note, Actor actor) =>
        (LeadId, Lead, Note, From, HandedOverBy) = (lead, name, note, actor.Today, actor.Name);
}
