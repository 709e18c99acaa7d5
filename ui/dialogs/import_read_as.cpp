#include "dialogs/import_read_as.h"

#include "inventory/encoding.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace lictor {

namespace {
constexpr int headerCharacters = 40; ///< of a line, to know it by
constexpr int choicesOfLine = 3; ///< so that they fit into a small window

QString separatorWord(const QString &separator)
{
    if (separator == u"\t")
        return ImportReadAs::tr("Tab");
    return separator == u"," ? ImportReadAs::tr("Comma")
        : separator == u";"  ? ImportReadAs::tr("Semicolon")
        : separator == u"|"  ? ImportReadAs::tr("Bar |")
                             : separator;
}
} // namespace

ImportReadAs::ImportReadAs(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(choicesOfLine * 2, 1);
    m_format = addChoice(tr("Format:"));
    m_encoding = addChoice(tr("Encoding:"));
    m_separator = addChoice(tr("Separator:"));
    m_header = addChoice(tr("Header:"));
    m_sheet = addChoice(tr("Sheet:"));
}

QComboBox *ImportReadAs::addChoice(const QString &label)
{
    auto *name = new QLabel(label, this);
    auto *choice = new QComboBox(this);
    name->setBuddy(choice);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    const int row = m_choices / choicesOfLine, column = m_choices % choicesOfLine * 2;
    m_grid->addWidget(name, row, column);
    m_grid->addWidget(choice, row, column + 1);
    ++m_choices;
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportReadAs::choose);
    return choice;
}

/// A choice that a file does not have is not there.
void ImportReadAs::fill(
    QComboBox *choice, const QString &recognised, const QString &value, const QStringList &words, const QStringList &values)
{
    const QSignalBlocker silent(choice);
    choice->clear();
    choice->addItem(recognised, QString());
    for (qsizetype i = 0; i < words.size(); ++i)
        choice->addItem(words[i], values[i]);
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
    choice->setToolTip(choice->currentText());
    for (QLabel *label : findChildren<QLabel *>())
        if (label->buddy() == choice)
            label->setVisible(!values.isEmpty());
    choice->setVisible(!values.isEmpty());
}

void ImportReadAs::show(const inventory::FileResult &file, const inventory::ReadAs &readAs)
{
    const bool isText = !file.encoding.isEmpty(), isCsv = file.format == u"csv";
    const auto recognised = [](bool byHand, const QString &word) {
        return byHand || word.isEmpty() ? tr("As recognised") : tr("%1 (recognised)").arg(word);
    };
    fill(m_format, recognised(!readAs.format.isEmpty(), file.format), readAs.format, inventory::formatWords(),
        inventory::formatWords());
    fill(m_encoding, recognised(!readAs.encoding.isEmpty(), file.encoding), readAs.encoding,
        isText ? inventory::knownEncodings() : QStringList(), isText ? inventory::knownEncodings() : QStringList());
    QStringList separators, words;
    if (isCsv)
        separators = {QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|")};
    for (const QString &separator : separators)
        words << separatorWord(separator);
    fill(
        m_separator, recognised(!readAs.separator.isEmpty(), separatorWord(file.separator)), readAs.separator, words, separators);
    QStringList lines, texts;
    if (isCsv) {
        lines << QString::number(inventory::ReadAs::noHeader);
        texts << tr("None: the first row is a device");
    }
    if (isCsv || !file.sheets.isEmpty()) {
        for (const inventory::FirstRecord &record : file.first) {
            lines << QString::number(record.line);
            texts << tr("Line %1: %2")
                         .arg(record.line)
                         .arg(record.cells.join(QStringLiteral(" · ")).simplified().left(headerCharacters));
        }
    }
    fill(m_header, recognised(readAs.header != 0, file.header > 0 ? tr("line %1").arg(file.header) : QString()),
        readAs.header ? QString::number(readAs.header) : QString(), texts, lines);
    fill(m_sheet, recognised(!readAs.sheet.isEmpty(), file.sheet), readAs.sheet, file.sheets, file.sheets);
}

void ImportReadAs::choose()
{
    inventory::ReadAs readAs;
    readAs.format = m_format->currentData().toString();
    readAs.encoding = m_encoding->currentData().toString();
    readAs.separator = m_separator->currentData().toString();
    readAs.header = m_header->currentData().toInt();
    readAs.sheet = m_sheet->currentData().toString();
    Q_EMIT chosen(readAs);
}

} // namespace lictor
