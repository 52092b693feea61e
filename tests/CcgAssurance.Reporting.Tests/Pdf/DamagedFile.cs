using System.Text;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>A good file to which one thing is done before it is written anew and read.</summary>
internal sealed class DamagedFile
{
    private readonly PdfFileObjects _objects;
    private readonly PdfRead _document;

    private DamagedFile(ReadOnlyMemory<byte> good)
    {
        _objects = PdfFileObjects.Read(good.ToArray());
        _document = PdfDocumentReader.Read(_objects);
    }

    public static byte[] Make(ReadOnlyMemory<byte> good, Action<DamagedFile> damage)
    {
        var file = new DamagedFile(good);
        damage(file);
        return file._objects.Write();
    }

    public void RemoveFromCatalog(string key) => _objects.Catalog.Entries.Remove(key);

    public void RemoveFromPage(string key) => _document.Pages[0].Dictionary.Entries.Remove(key);

    public void RemoveFromLink(string key) => _objects.Dictionary(new PdfReference(_document.Pages[0].Links[0].Number)).Entries.Remove(key);

    public void RemoveFromElement(string role, string key) => Dictionary(First(role)).Entries.Remove(key);

    public void RemoveAttribute(string role, string name) => Attributes(role).Entries.Remove(name);

    public void SetBox(string role, params double[] corners) =>
        Attributes(role).Entries["BBox"] = new PdfArray([.. corners.Select(corner => new PdfNumber(corner))]);

    public void EmptyAlternative(string role) => Dictionary(First(role)).Entries["Alt"] = new PdfString([]);

    /// <summary>Lets the document read a part of it before all others.</summary>
    public void ReadFirst(Func<PdfElement, PdfElement> part)
    {
        var kids = Kids(_document.Root);
        var reference = new PdfReference(part(_document.Root).Number);
        kids.Remove(reference);
        kids.Insert(0, reference);
    }

    /// <summary>Lets another element have the first marks of one, with the way back from the page.</summary>
    public void MoveMarks(Func<PdfElement, PdfElement> from, Func<PdfElement, PdfElement> to)
    {
        var (owner, other) = (from(_document.Root), to(_document.Root));
        var marks = owner.Content.OfType<PdfMarkedContent>().First();
        Kids(owner).Clear();
        var part = Kids(other).IndexOf(new PdfReference(owner.Number));
        Kids(other).Insert(part < 0 ? Kids(other).Count : part, new PdfDictionary(new()
        {
            ["Type"] = new PdfName("MCR"),
            ["Pg"] = new PdfReference(_document.Pages[marks.Page].Number),
            ["MCID"] = new PdfNumber(marks.Id),
        }));
        var numbers = Numbers();
        ((PdfArray)_objects.Resolve(numbers[numbers.IndexOf(new PdfNumber(marks.Page)) + 1])!).Items[marks.Id] = new PdfReference(other.Number);
    }

    public void RemoveFromFont(string key) => FirstWith(key).Entries.Remove(key);

    /// <summary>Another role for an element.</summary>
    public void Rename(string role, string other) => Dictionary(First(role)).Entries["S"] = new PdfName(other);

    /// <summary>Takes the first cell that has no marks out of its row.</summary>
    public void RemoveEmptyCell()
    {
        var cell = _document.Root.Find("TD").First(element => element.Content.Count == 0);
        Kids(cell.Parent!).Remove(new PdfReference(cell.Number));
    }

    /// <summary>Lets the last cell stand beside as many rows.</summary>
    public void StretchCell(int rows) => _objects.Dictionary(new PdfReference(_document.Root.Find("TD")[^1].Number)).Entries["A"] =
        new PdfDictionary(new() { ["O"] = new PdfName("Table"), ["RowSpan"] = new PdfNumber(rows) });

    /// <summary>Puts an element without marks into another.</summary>
    public void AddElement(string role, string parent)
    {
        var owner = First(parent);
        var number = _objects.Add(new PdfDictionary(new()
        {
            ["Type"] = new PdfName("StructElem"),
            ["S"] = new PdfName(role),
            ["P"] = new PdfReference(owner.Number),
            ["K"] = new PdfArray([]),
        }));
        Kids(owner).Add(new PdfReference(number));
    }

    /// <summary>Lets an element claim the first marks of another on the same page too.</summary>
    public void ClaimMarks(string role, string of) =>
        Kids(First(role)).Add(new PdfNumber(First(of).Content.OfType<PdfMarkedContent>().First().Id));

    /// <summary>Makes an element give up its marks.</summary>
    public void DisownMarks(string role) => Kids(First(role)).Clear();

    /// <summary>Puts nothing in the place of an item of the parent tree.</summary>
    public void EmptyInParentTree(int key, int id) =>
        ((PdfArray)_objects.Resolve(Numbers()[Numbers().IndexOf(new PdfNumber(key)) + 1])!).Items[id] = new PdfNull();

    /// <summary>Lets the parent tree lead from the link to the document itself.</summary>
    public void MisleadFromLink() =>
        Numbers()[Numbers().IndexOf(new PdfNumber(_document.Pages[0].Links[0].Key!.Value)) + 1] = new PdfReference(_document.Root.Number);

    /// <summary>Changes what a page draws.</summary>
    public void EditContent(Func<string, string> edit)
    {
        var reference = (PdfReference)_document.Pages[0].Dictionary["Contents"]!;
        var content = Encoding.Latin1.GetString(_objects.Stream(reference).Unpacked());
        Put(reference, edit(content), []);
    }

    public void EditMetadata(string from, string to)
    {
        var reference = (PdfReference)_objects.Catalog["Metadata"]!;
        var stream = _objects.Stream(reference);
        var text = Encoding.UTF8.GetString(stream.Content);
        Assert.Contains(from, text, StringComparison.Ordinal);
        _objects.Replace(reference.Number, new PdfStream(stream.Dictionary, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
    }

    /// <summary>Takes one character out of the map of a font.</summary>
    public void ForgetCharacter()
    {
        var reference = (PdfReference)FirstWith("ToUnicode")["ToUnicode"]!;
        var lines = Encoding.ASCII.GetString(_objects.Stream(reference).Unpacked()).Split('\n').ToList();
        lines.RemoveAt(lines.FindIndex(line => line.EndsWith("beginbfchar", StringComparison.Ordinal)) + 1);
        Put(reference, string.Join('\n', lines), []);
    }

    /// <summary>Takes the tag of a subset from the name of a font.</summary>
    public void NameAsWhole()
    {
        var font = FirstWith("ToUnicode");
        font.Entries["BaseFont"] = new PdfName(((PdfName)font["BaseFont"]!).Value[7..]);
    }

    private void Put(PdfReference reference, string content, Dictionary<string, PdfValue> entries) =>
        _objects.Replace(reference.Number, new PdfStream(new PdfDictionary(entries), Encoding.Latin1.GetBytes(content)));

    private List<PdfValue> Numbers() =>
        ((PdfArray)_objects.Dictionary(_objects.Dictionary(_objects.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]!).Items;

    private PdfDictionary Attributes(string role) => _objects.Dictionary(Dictionary(First(role))["A"]);

    private PdfElement First(string role) => _document.Root.Find(role)[0];

    private PdfDictionary Dictionary(PdfElement element) => _objects.Dictionary(new PdfReference(element.Number));

    private List<PdfValue> Kids(PdfElement element) => ((PdfArray)Dictionary(element)["K"]!).Items;

    private PdfDictionary FirstWith(string key) => _objects.All.Values.OfType<PdfDictionary>().First(item => item[key] is not null);
}
