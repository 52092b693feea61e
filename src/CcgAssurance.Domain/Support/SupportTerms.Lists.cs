using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <content>The lists of the terms, and how another edition begins with what this one says.</content>
public sealed partial class SupportTerms
{
    internal void Add(MeasureAnswers answers) =>
        _measures.Loaded().Add(new SupportMeasure(this, Guid.CreateVersion7(), Next(_measures.Select(row => row.Position)), answers));

    internal void Add(IndicatorAnswers answers) =>
        _indicators.Loaded().Add(new SupportIndicator(this, Guid.CreateVersion7(), Next(_indicators.Select(row => row.Position)), answers));

    internal void Add(RestrictionAnswers answers) => _restrictions.Loaded().Add(
        new SupportRestriction(this, Guid.CreateVersion7(), Next(_restrictions.Select(row => row.Position)), answers));

    internal void Add(TrajectoryAnswers answers) => _trajectories.Loaded().Add(
        new SupportTrajectory(this, Guid.CreateVersion7(), Next(_trajectories.Select(row => row.Position)), answers));

    internal bool Has(Guid id) => Measures.Any(row => row.Id == id)
        || Indicators.Any(row => row.Id == id)
        || Restrictions.Any(row => row.Id == id)
        || Trajectories.Any(row => row.Id == id);

    internal void Remove(Guid id)
    {
        _measures.Loaded().RemoveAll(row => row.Id == id);
        _indicators.Loaded().RemoveAll(row => row.Id == id);
        _restrictions.Loaded().RemoveAll(row => row.Id == id);
        _trajectories.Loaded().RemoveAll(row => row.Id == id);
    }

    /// <summary>
    /// Begins with what an earlier edition says. Rows keep the keys by which they are known, so that what was reached so far stays
    /// with them.
    /// </summary>
    internal void Continue(SupportTerms earlier, TermsChange? change, string? reason)
    {
        Write(earlier.ToAnswers());
        (Change, ChangeReason) = (change, reason);
        _measures.Loaded().AddRange(earlier.Measures.Select(row => new SupportMeasure(this, row.Key, row.Position, row.ToAnswers())));
        _indicators.Loaded().AddRange(earlier.Indicators.Select(row => new SupportIndicator(this, row.Key, row.Position, row.ToAnswers())));
        _restrictions.Loaded()
            .AddRange(earlier.Restrictions.Select(row => new SupportRestriction(this, row.Key, row.Position, row.ToAnswers())));
        _trajectories.Loaded()
            .AddRange(earlier.Trajectories.Select(row => new SupportTrajectory(this, row.Key, row.Position, row.ToAnswers())));
    }

    /// <summary>Begins with the rows of another package, each as one of its own.</summary>
    internal void Copy(SupportTerms other)
    {
        foreach (var row in other.Measures.OrderBy(row => row.Position))
        {
            Add(row.ToAnswers());
        }

        foreach (var row in other.Indicators.OrderBy(row => row.Position))
        {
            Add(row.ToAnswers());
        }

        foreach (var row in other.Restrictions.OrderBy(row => row.Position))
        {
            Add(row.ToAnswers());
        }

        foreach (var row in other.Trajectories.OrderBy(row => row.Position))
        {
            Add(row.ToAnswers());
        }
    }

    // Whoever only takes a proposal back has written nothing of it.
    internal void KeepAuthor(SupportTerms earlier) => (DraftedById, DraftedBy) = (earlier.DraftedById, earlier.DraftedBy);

    private static int Next(IEnumerable<int> positions) => positions.DefaultIfEmpty().Max() + 1;
}
