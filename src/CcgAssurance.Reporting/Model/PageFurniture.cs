namespace CcgAssurance.Reporting.Model;

/// <summary>What stands around the body on every page. None of it is read out; what matters stands in the body too.</summary>
/// <param name="Orientation">Which way round the A4 page is.</param>
/// <param name="Header">The running title.</param>
/// <param name="HeaderEnd">What stands at the far end of that line.</param>
/// <param name="Footer">What stands beside the page number, such as the version and its date.</param>
/// <param name="Watermark">The word across every page of a document that is not final, or null.</param>
public sealed record PageFurniture(PageOrientation Orientation, string Header, string HeaderEnd, string Footer, string? Watermark = null);
