using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>The checks that our documents have to pass would notice: each damage is found, by its own name and by no other.</summary>
public sealed class PdfChecksTests
{
    private static readonly DocumentFonts Fonts = DocumentFonts.Load();
    private static readonly ReadOnlyMemory<byte> Good = PdfWriter.Write(SampleDocument.Make(Fonts), Fonts);

    private static readonly Dictionary<string, (PdfFaultKind Fault, Action<DamagedFile> Damage)> Damages = new()
    {
        ["no language"] = (PdfFaultKind.NoLanguage, file => file.RemoveFromCatalog("Lang")),
        ["not said to be tagged"] = (PdfFaultKind.NotMarked, file => file.RemoveFromCatalog("MarkInfo")),
        ["heading cell without scope"] = (PdfFaultKind.HeaderCellWithoutScope, file => file.RemoveFromElement("TH", "A")),
        ["title not in the window"] = (PdfFaultKind.TitleNotDisplayed, file => file.RemoveFromCatalog("ViewerPreferences")),
        ["link without description"] = (PdfFaultKind.LinkWithoutDescription, file => file.RemoveFromLink("Contents")),
        ["no map to characters"] = (PdfFaultKind.NoToUnicode, file => file.RemoveFromFont("ToUnicode")),
        ["row with a cell missing"] = (PdfFaultKind.UnevenTable, file => file.RemoveEmptyCell()),
        ["text outside the structure"] = (PdfFaultKind.MarksOutsideStructure, file => file.EditContent(WithStrayText)),
        ["PDF/UA not declared"] = (PdfFaultKind.NotDeclared, file => file.EditMetadata("<pdfuaid:part>1</pdfuaid:part>", "")),
        ["skipped heading level"] = (PdfFaultKind.HeadingsOutOfOrder, file => file.Rename("H2", "H3")),
        ["font not embedded"] = (PdfFaultKind.FontNotEmbedded, file => file.RemoveFromFont("FontFile2")),
        ["paragraph directly in a list"] = (PdfFaultKind.RoleInWrongPlace, file => file.AddElement("P", "L")),
        ["no tab order"] = (PdfFaultKind.NoTabOrder, file => file.RemoveFromPage("Tabs")),
        ["no title in the metadata"] = (PdfFaultKind.NoTitle, file => file.EditMetadata("dc:title>", "dc:titel>")),
        ["no colour profile"] = (PdfFaultKind.NoOutputIntent, file => file.RemoveFromCatalog("OutputIntents")),
        ["marks missing from the parent tree"] = (PdfFaultKind.MissingFromParentTree, file => file.EmptyInParentTree(key: 0, id: 2)),
        ["marks claimed twice"] = (PdfFaultKind.MarksClaimedTwice, file => file.ClaimMarks("H1", of: "H2")),

        ["PDF/A not declared"] = (PdfFaultKind.NotDeclared, file => file.EditMetadata("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")),
        ["mark of PDF/UA not described"] = (PdfFaultKind.NotDeclared, file => file.EditMetadata("pdfaSchema:namespaceURI>", "pdfaSchema:other>")),
        ["another title in the metadata"] = (PdfFaultKind.MetadataDisagree, file => file.EditMetadata("(CCG): été", "(CCG)")),
        ["another date in the metadata"] = (PdfFaultKind.MetadataDisagree, file => file.EditMetadata("<xmp:CreateDate>2014", "<xmp:CreateDate>2015")),
        ["second heading of level 1"] = (PdfFaultKind.HeadingsOutOfOrder, file => file.Rename("H2", "H1")),
        ["no heading of level 1"] = (PdfFaultKind.HeadingsOutOfOrder, file => file.Rename("H1", "P")),
        ["item outside a list"] = (PdfFaultKind.RoleInWrongPlace, file => file.AddElement("LI", "Document")),
        ["row without columns across"] = (PdfFaultKind.UnevenTable, file => file.AddElement("TR", "TBody")),
        ["role that no reader knows"] = (PdfFaultKind.RoleUnknown, file => file.AddElement("Weighty", "P")),
        ["cell beside rows that are not there"] = (PdfFaultKind.UnevenTable, file => file.StretchCell(3)),
        ["letter without character"] = (PdfFaultKind.GlyphWithoutCharacter, file => file.ForgetCharacter()),
        ["font not named as a subset"] = (PdfFaultKind.FontNotSubset, file => file.NameAsWhole()),
        ["link outside the structure"] = (PdfFaultKind.LinkOutsideStructure, file => file.Rename("Link", "P")),
        ["link that leads back elsewhere"] = (PdfFaultKind.MissingFromParentTree, file => file.MisleadFromLink()),
        ["marks of no element"] = (PdfFaultKind.MarksWithoutElement, file => file.DisownMarks("H1")),
        ["element without its marks"] = (PdfFaultKind.ElementWithoutMarks, file => file.EditContent(WithoutFirstHeading)),
    };

    // What a letter with a figure can get wrong.
    private static readonly Dictionary<string, (PdfFaultKind Fault, Action<DamagedFile> Damage)> DamagesOfLetter = new()
    {
        ["figure without alternative text"] = (PdfFaultKind.FigureWithoutAlternative, file => file.RemoveFromElement("Figure", "Alt")),
        ["figure with an empty alternative text"] = (PdfFaultKind.FigureWithoutAlternative, file => file.EmptyAlternative("Figure")),
        ["figure that does not say where it is"] = (PdfFaultKind.FigureWithoutBox, file => file.RemoveAttribute("Figure", "BBox")),
        ["figure that is elsewhere"] = (PdfFaultKind.FigureOutsideBox, file => file.SetBox("Figure", 0, 0, 100, 100)),
        ["figure in the middle of words"] = (PdfFaultKind.FigureNotPlaced, file => file.RemoveAttribute("Figure", "Placement")),
        ["figure on two pages"] = (PdfFaultKind.FigureSplit, file => file.MoveMarks(FirstOfSecondPage, root => root.Find("Figure")[0])),
        ["line of a figure outside the structure"] = (PdfFaultKind.MarksOutsideStructure, file => file.EditContent(content => content + "9 9 m 90 90 l S\n")),
        ["caption without its figure"] = (PdfFaultKind.RoleInWrongPlace, file => file.AddElement("Caption", "P")),
        ["words of a caption in no paragraph"] = (PdfFaultKind.MarksInGroup, file => file.MoveMarks(root => root.Find("Caption")[0].Children[0], CaptionOf)),
        ["letterhead after the addressee"] = (PdfFaultKind.ReadOutOfOrder, file => file.ReadFirst(root => root.Children[1])),
        ["details of the letterhead in no list"] = (PdfFaultKind.RoleInWrongPlace, file => file.Rename("L", "Div")),
        ["sender in no paragraph"] = (PdfFaultKind.MarksInGroup, file => file.MoveMarks(root => root.Children[0].Children[0], root => root.Children[0])),
        ["addressee in no paragraph"] = (PdfFaultKind.MarksInGroup, file => file.MoveMarks(root => root.Children[1].Children[0], root => root.Children[1])),
        ["subject of a letter as no heading"] = (PdfFaultKind.HeadingsOutOfOrder, file => file.Rename("H1", "P")),
        ["section of a letter below a level that is not there"] = (PdfFaultKind.HeadingsOutOfOrder, file => file.Rename("H2", "H4")),
        ["signature read before the letter"] = (PdfFaultKind.ReadOutOfOrder, file => file.ReadFirst(root => root.Children[^1])),
        ["name in a signature in no paragraph"] = (PdfFaultKind.MarksInGroup, file => file.MoveMarks(root => root.Children[^1].Children[0], LastOf)),
    };

    private static readonly ReadOnlyMemory<byte> GoodLetter = new PdfRenderer().Render(SampleLetter.Make()).Content;

    public static TheoryData<string> Names => [.. Damages.Keys];

    public static TheoryData<string> NamesOfLetter => [.. DamagesOfLetter.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_damage_is_found_by_its_name_alone(string name) => AssertFound(Good, Damages[name]);

    [Theory]
    [MemberData(nameof(NamesOfLetter))]
    public void Each_damage_of_a_letter_is_found_by_its_name_alone(string name) => AssertFound(GoodLetter, DamagesOfLetter[name]);

    [Fact]
    public void Writing_a_file_anew_does_no_damage_itself() =>
        Assert.All([Good, GoodLetter], good => Assert.Empty(PdfChecks.FaultsOf(DamagedFile.Make(good, _ => { }))));

    [Fact]
    public void Every_kind_of_fault_has_a_damage_that_shows_it() =>
        Assert.Equal(Enum.GetValues<PdfFaultKind>(), Damages.Values.Concat(DamagesOfLetter.Values).Select(damage => damage.Fault).Distinct().Order());

    private static void AssertFound(ReadOnlyMemory<byte> good, (PdfFaultKind Fault, Action<DamagedFile> Make) damage)
    {
        var faults = PdfChecks.FaultsOf(DamagedFile.Make(good, damage.Make));

        Assert.Equal([damage.Fault], faults.Select(found => found.Kind).Distinct());
    }

    private static PdfElement FirstOfSecondPage(PdfElement root) =>
        root.All.First(element => element.Content is [PdfMarkedContent { Page: 1, Id: 0 }, ..]);

    private static PdfElement LastOf(PdfElement root) => root.Children[^1];

    private static PdfElement CaptionOf(PdfElement root) => root.Find("Caption")[0];

    // The page's first text once more, after everything that belongs somewhere.
    private static string WithStrayText(string content)
    {
        var start = content.IndexOf("BT\n", StringComparison.Ordinal);
        return content + content[start..(content.IndexOf("ET\n", StringComparison.Ordinal) + 3)];
    }

    private static string WithoutFirstHeading(string content)
    {
        var start = content.IndexOf("/H1 ", StringComparison.Ordinal);
        return content.Remove(start, content.IndexOf("EMC\n", start, StringComparison.Ordinal) + 4 - start);
    }
}
