using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// The days after the closing of a clinical commissioning group on which another one answers for it. There is a row for each that does so
/// in turn, however often successors close themselves, so that nobody has to follow them from one to the next. The closings themselves
/// are what people record; these rows follow from them.
/// </summary>
public sealed class CcgSuccession : IDated
{
    private CcgSuccession()
    {
    }

    internal CcgSuccession(OrganisationCode ccg, Answering answering)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        Record(answering);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The group that has closed.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The group that answers for it.</summary>
    public OrganisationCode SuccessorCode { get; private set; }

    /// <inheritdoc />
    public DateOnly From { get; private set; }

    /// <inheritdoc />
    public DateOnly? Until { get; private set; }

    /// <summary>Who answers, and when.</summary>
    internal Answering Answering => new(SuccessorCode, From, Until);

    internal void Record(Answering answering) => (SuccessorCode, From, Until) = answering;
}

/// <summary>A group that answers for a closed one from one day to another.</summary>
/// <param name="Ccg">The group that answers.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while none is known.</param>
internal sealed record Answering(OrganisationCode Ccg, DateOnly From, DateOnly? Until);
