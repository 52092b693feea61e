using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// The package that supported a domain when the report of a quarter was made final. It is kept, so that a report that is opened again for a
/// correction needs none anew while the level stays (2014/15 operational guidance, paras 51 and 54).
/// </summary>
[Rule("R145")]
public sealed class QuarterSupport : IAudited
{
    private QuarterSupport()
    {
    }

    /// <summary>The support of a domain by a package, as it is when a version of the report is made final.</summary>
    public QuarterSupport(AssessmentId assessment, int version, DomainNumber domain, SupportPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        VersionNumber = version;
        Domain = domain;
        PackageId = package.Id;
        PackageNumber = package.Number ?? throw new ArgumentException("It was never proposed.", nameof(package));
        Edition = package.InForce ?? throw new ArgumentException("It is not agreed.", nameof(package));
    }

    /// <summary>The support that an earlier final version had, for a later one in which the level of the domain is the same.</summary>
    public QuarterSupport(int version, QuarterSupport earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        Id = Guid.CreateVersion7();
        VersionNumber = version;
        (AssessmentId, Domain) = (earlier.AssessmentId, earlier.Domain);
        (PackageId, PackageNumber, Edition) = (earlier.PackageId, earlier.PackageNumber, earlier.Edition);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarter.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the final version of the report.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>The domain.</summary>
    public DomainNumber Domain { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>Its number.</summary>
    public int PackageNumber { get; private set; }

    /// <summary>The edition of its terms that was in force.</summary>
    public int Edition { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Support for domain {Domain}";
}
