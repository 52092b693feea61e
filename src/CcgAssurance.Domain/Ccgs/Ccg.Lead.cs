using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <content>Which lead of its area team does the work on the group.</content>
public sealed partial class Ccg
{
    private List<CcgLeadAssignment>? _leadAssignments;

    /// <summary>The lead whom the area team named, or nothing while it named none: then the work is that of all its leads.</summary>
    public IReadOnlyList<CcgLeadAssignment> LeadAssignments => _leadAssignments.Loaded();

    /// <summary>Passes the work on the group on to a lead. Refused where it is that lead's already.</summary>
    /// <param name="lead">The lead, who works for the area team of the group.</param>
    /// <param name="name">The lead's name.</param>
    /// <param name="note">What the lead has to know.</param>
    /// <param name="actor">Who hands it over.</param>
    [Rule("R10")]
    public Outcome HandOver(UserId lead, string name, string note, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        ArgumentNullException.ThrowIfNull(actor);
        var assignment = _leadAssignments.Loaded().SingleOrDefault();
        if (assignment?.LeadId == lead)
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R10, $"Select someone else: this CCG is already assigned to {name}", nameof(CcgLeadAssignment.Lead))]);
        }

        if (assignment is null)
        {
            assignment = new CcgLeadAssignment(Code);
            _leadAssignments.Loaded().Add(assignment);
        }

        assignment.Record(lead, name, note, actor);
        return Outcome.Done;
    }
}
