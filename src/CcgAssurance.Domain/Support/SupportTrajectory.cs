using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>How a number is planned to improve, point by point (2014/15 operational guidance, Annex 4).</summary>
[Rule("R174")]
public sealed class SupportTrajectory : IRecordPart
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The most points: five years of months.</summary>
    public const int PointsMax = 60;

    private SupportTrajectory()
    {
    }

    internal SupportTrajectory(SupportTerms terms, Guid key, int position, TrajectoryAnswers answers)
    {
        Id = Guid.CreateVersion7();
        PackageId = terms.PackageId;
        TermsId = terms.Id;
        Key = key;
        Position = position;
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The edition of its terms.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>What it is known by in every edition that has it.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is measured.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The unit.</summary>
    public TrajectoryUnit Unit { get; private set; }

    /// <summary>Which way improvement goes.</summary>
    public ImprovementDirection Better { get; private set; }

    /// <summary>The planned points, in the order of their days.</summary>
    public IReadOnlyList<TrajectoryPoint> Planned { get; private set; } = [];

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Trajectory {Position}";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal TrajectoryAnswers ToAnswers() => new(Name, Unit, Better, Planned);

    internal void Write(TrajectoryAnswers answers)
    {
        Name = answers.Name;
        Unit = answers.Unit;
        Better = answers.Better;
        Planned = answers.Planned;
    }
}
