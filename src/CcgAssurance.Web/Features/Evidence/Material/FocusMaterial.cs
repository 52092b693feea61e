using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Evidence.Material;

/// <summary>What both sides brought to the conversation about one domain or theme, as far as the reader may see it.</summary>
public sealed record FocusMaterial(
    QuarterKey Quarter, Focus Focus, IReadOnlyList<PointRow> Points, IReadOnlyList<EvidenceRow> Evidence, bool CanAdd);
